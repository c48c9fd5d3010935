using System.Text.Encodings.Web;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Addresses;

/// <summary>An address within the workbench.</summary>
/// <param name="Path">The path, escaped.</param>
/// <param name="Query">The query with its question mark, or empty.</param>
public readonly record struct Address(string Path, string Query = "")
{
    /// <summary>The same page in another format.</summary>
    public Address As(PageFormat format) => format.Ending.Length == 0 ? this : this with { Path = (Path == "/" ? "/index" : Path) + "." + format.Ending };

    /// <summary>The same page with a query parameter set, or taken away with null.</summary>
    public Address With(string name, string? value)
    {
        var kept = Pairs().Where(pair => pair.Name != name).ToList();
        if (value is not null)
        {
            kept.Add((name, value));
        }

        return this with { Query = Print(kept) };
    }

    /// <summary>The same page without one value of a parameter that may have several.</summary>
    public Address Without(string name, string value) => this with { Query = Print(Pairs().Where(pair => pair != (name, value))) };

    /// <summary>The same page with one more value of a parameter that may have several.</summary>
    public Address And(string name, string value) => this with { Query = Print(Pairs().Where(pair => pair != (name, value)).Append((name, value))) };

    /// <summary>This page with the parameters of another.</summary>
    public Address WithQuery(Address other) => this with { Query = other.Query };

    /// <summary>The parameters, in order.</summary>
    public IEnumerable<(string Name, string Value)> Pairs()
    {
        foreach (string pair in Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : pair[(equals + 1)..];
            yield return (Decode(name), Decode(value));
        }
    }

    /// <summary>An address of these parts; parameters whose value is null or empty are left out.</summary>
    public static Address Of(string path, params IEnumerable<(string Name, string? Value)> query) =>
        new(path, Print(query.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => (pair.Name, pair.Value!))));

    /// <inheritdoc/>
    public override string ToString() => Path + Query;

    private static string Print(IEnumerable<(string Name, string Value)> pairs)
    {
        string query = string.Join('&', pairs.Select(pair => $"{Encode(pair.Name)}={Encode(pair.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static string Encode(string text) => UrlEncoder.Default.Encode(text);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
