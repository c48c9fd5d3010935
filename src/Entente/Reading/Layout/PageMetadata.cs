
namespace Entente.Reading.Layout;

/// <summary>What a page says about itself to machines.</summary>
internal sealed record PageMetadata
{
    public static PageMetadata None { get; } = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Outlet { get; init; }

    public DateInterval? Published { get; init; }

    /// <summary>When the file was made, or the last day on which it can have been: weaker than any date that is printed.</summary>
    public DateInterval? Made { get; init; }

    /// <summary>Address of the page, from its canonical link.</summary>
    public string? Address { get; init; }

    /// <summary>schema.org or OpenGraph kinds ("NewsArticle", "OpinionNewsArticle") and sections ("Opinion").</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>ISO 639-1 code that the page declares.</summary>
    public string? Language { get; init; }

    /// <summary>Body text repeated for machines, when the page does so.</summary>
    public string? Body { get; init; }
}
