using Dapper;
using Entente.Documents;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Store;

/// <summary>Which documents of a study to list; what is left out does not restrict.</summary>
public sealed record DocumentFilter
{
    /// <summary>Part of an outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>Part of an author's name.</summary>
    public string? Author { get; init; }

    /// <summary>What kind of piece.</summary>
    public Genre? Genre { get; init; }

    /// <summary>Only documents that may have been published on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only documents that may have been published on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Part of the title, or words that all stand in one sentence, in any form.</summary>
    public string? Text { get; init; }

    /// <summary>The condition on document d, and its parameters.</summary>
    internal (string Where, DynamicParameters Parameters) ToSql()
    {
        var conditions = new List<string> { "d.stale = 0" };
        var parameters = new DynamicParameters();
        Add(Outlet, "outlet", "instr(lower(COALESCE(d.outlet, '')), lower(@outlet)) > 0");
        Add(Author, "author", "EXISTS (SELECT 1 FROM json_each(d.authors) a WHERE instr(lower(a.value), lower(@author)) > 0)");
        Add(Genre is { } genre ? RecordName.Of(genre) : null, "genre", "d.genre = @genre");
        Add(IsoDay.Print(From), "from", "(d.published_to >= @from OR d.published_to IS NULL AND d.published_from IS NOT NULL)");
        Add(IsoDay.Print(Until), "until", "(d.published_from <= @until OR d.published_from IS NULL AND d.published_to IS NOT NULL)");
        Add(Text, "text", $"(instr(lower(COALESCE(d.title, '')), lower(@text)) > 0{(Words(Text) is { } words ? InSentence(words) : "")})");
        return (string.Join(" AND ", conditions), parameters);

        string InSentence(string words)
        {
            parameters.Add("words", words);
            return " OR d.id IN (SELECT s.document FROM sentence_search f JOIN sentence s ON s.number = f.rowid WHERE sentence_search MATCH @words)";
        }

        void Add(string? value, string name, string condition)
        {
            if (!string.IsNullOrEmpty(value))
            {
                conditions.Add(condition);
                parameters.Add(name, value);
            }
        }
    }

    // Each word in quotes, so that nothing a reader types is taken for an operator.
    private static string? Words(string? text)
    {
        string[] words = [.. (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];
        return words.Length == 0 ? null : string.Join(' ', words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
    }
}
