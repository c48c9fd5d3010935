using Entente.Documents;

namespace Entente.Store;

/// <summary>A document as it stands in lists, without its text.</summary>
public sealed record DocumentLine
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its file.</summary>
    public required string Path { get; init; }

    /// <summary>Title, if one was found.</summary>
    public string? Title { get; init; }

    /// <summary>Authors as printed, in order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The outlet that published this copy.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet that published it first, when the copy says so.</summary>
    public string? OriginallyPublishedBy { get; init; }

    /// <summary>When it was published, or null when nothing says so.</summary>
    public DateInterval? Published { get; init; }

    /// <summary>Where that date comes from.</summary>
    public PublicationBasis PublishedBasis { get; init; }

    /// <summary>What kind of piece it is.</summary>
    public Genre Genre { get; init; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public required string Language { get; init; }

    /// <summary>The document it repeats, if it is a copy.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Events that it tells.</summary>
    public int Events { get; init; }

    /// <summary>What it is called in lists: its title, or the name of its file.</summary>
    public string Name => Title ?? System.IO.Path.GetFileName(Path);
}
