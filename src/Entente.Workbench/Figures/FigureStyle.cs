using System.Text.RegularExpressions;

namespace Entente.Workbench.Figures;

/// <summary>The colours of figures as a style of their own, for a figure or a brief that leaves the workbench: the workbench's own style sheets, in light.</summary>
public static partial class FigureStyle
{
    private static readonly Lazy<Dictionary<string, string>> s_tokens = new(() =>
    {
        string light = Read("tokens.css").Split("@media")[0];
        return Token().Matches(light).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim(), StringComparer.Ordinal);
    });

    private static readonly Lazy<string> s_light = new(() => Resolve(Read("figures.css")));

    /// <summary>The style of figures, with every colour written out.</summary>
    public static string Light => s_light.Value;

    /// <summary>A style sheet with the values of the tokens in their places.</summary>
    public static string Resolve(string style)
    {
        string resolved = Use().Replace(style, match => s_tokens.Value.GetValueOrDefault(match.Groups["name"].Value, "inherit"));
        return Comment().Replace(resolved, "").Trim();
    }

    /// <summary>A style sheet of this program.</summary>
    internal static string Read(string name)
    {
        using Stream stream = typeof(FigureStyle).Assembly.GetManifestResourceStream($"style/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<name>--[a-z-]+):\s*(?<value>[^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"var\((?<name>--[a-z-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
