using System.Text.Json;
using System.Text.Json.Serialization;
using Entente.Problems;

namespace Entente.Pipelines;

/// <summary>What must, and must not, be found in one article: the answer sheet that a person wrote.</summary>
/// <remarks>The file format is described in <c>docs/formats.md</c>.</remarks>
public sealed record ArticleGold
{
    /// <summary>Title, author, outlet and day as a person reads them; what is left out is not checked.</summary>
    [JsonPropertyName("meta")]
    public GoldMetadata Metadata { get; init; } = new();

    /// <summary>Strings that must not stand in the text.</summary>
    [JsonPropertyName("not_body")]
    public IReadOnlyList<string> NotBody { get; init; } = [];

    /// <summary>Events that must be found.</summary>
    [JsonPropertyName("must")]
    public IReadOnlyList<GoldEvent> Must { get; init; } = [];

    /// <summary>Events that must not be found.</summary>
    [JsonPropertyName("never")]
    public IReadOnlyList<GoldEvent> Never { get; init; } = [];

    /// <summary>Reads an answer sheet.</summary>
    /// <returns>The sheet, or problem EN0402 with the place of the fault.</returns>
    public static Outcome<ArticleGold> Parse(string json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ArticleGold>(json) is { } gold
                ? gold
                : ProblemCatalogue.BadCorpus.For(path, "the file holds null");
        }
        catch (JsonException exception)
        {
            return ProblemCatalogue.BadCorpus.For(path, exception.Message);
        }
    }
}

/// <summary>A document's metadata as a person reads it.</summary>
public sealed record GoldMetadata
{
    /// <summary>How the title begins, at least.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>One of the authors.</summary>
    [JsonPropertyName("author")]
    public string? Author { get; init; }

    /// <summary>First day of the publication date, YYYY-MM-DD, or how it begins (YYYY-MM).</summary>
    [JsonPropertyName("date")]
    public string? Date { get; init; }

    /// <summary>The outlet.</summary>
    [JsonPropertyName("outlet")]
    public string? Outlet { get; init; }
}

/// <summary>An event as a person expects it.</summary>
public sealed record GoldEvent
{
    /// <summary>What happened, for people.</summary>
    [JsonPropertyName("what")]
    public string What { get; init; } = "";

    /// <summary>PLOVER types any of which is right; none given, any type.</summary>
    [JsonPropertyName("type")]
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>States or ids one of which acts.</summary>
    [JsonPropertyName("a")]
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>States or ids one of which receives, or acts too in a reciprocal event; "*" is anybody or nobody.</summary>
    [JsonPropertyName("b")]
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>First day on which it may have fallen, YYYY-MM-DD; none given, the date is not checked.</summary>
    [JsonPropertyName("from")]
    public string? From { get; init; }

    /// <summary>Last day on which it may have fallen.</summary>
    [JsonPropertyName("to")]
    public string? To { get; init; }

    /// <summary>Statuses any of which is meant; none given, any status.</summary>
    [JsonPropertyName("status")]
    public IReadOnlyList<string> Statuses { get; init; } = [];
}
