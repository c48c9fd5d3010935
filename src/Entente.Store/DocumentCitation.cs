using Entente.Documents;

namespace Entente.Store;

/// <summary>What is needed to cite a document of a study.</summary>
public sealed record DocumentCitation
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its file, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>Media type of the file.</summary>
    public required string MediaType { get; init; }

    /// <summary>Title, if one was found.</summary>
    public string? Title { get; init; }

    /// <summary>Authors as printed, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The outlet that published this copy.</summary>
    public string? Outlet { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>When it was published, or null when nothing says so.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Title, outlet and date in one line, as far as they are known: "Two calls (Sample Wire, 2021-08-27)".</summary>
    public override string ToString()
    {
        string[] where = [.. new[] { Outlet, IsoDay.Print(Published?.From) }.OfType<string>()];
        return where.Length == 0 ? Title ?? FileName : $"{Title ?? FileName} ({string.Join(", ", where)})";
    }
}
