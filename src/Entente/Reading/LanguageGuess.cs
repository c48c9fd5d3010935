using Entente.Reading.Vocabulary;

namespace Entente.Reading;

/// <summary>Which language a text is written in, by its script and its function words.</summary>
internal static class LanguageGuess
{
    /// <summary>What is returned when nothing is clear.</summary>
    public const string Undetermined = "und";

    private const int SampleLength = 60_000;
    private const int FewestWords = 12;

    private static readonly (string Code, char First, char Last)[] Scripts =
    [
        ("ru", '\u0400', '\u04FF'), ("ar", '\u0600', '\u06FF'), ("he", '\u0590', '\u05FF'), ("hi", '\u0900', '\u097F'),
        ("el", '\u0370', '\u03FF'), ("ja", '\u3040', '\u30FF'), ("ko", '\uAC00', '\uD7AF'), ("zh", '\u4E00', '\u9FFF'),
        ("th", '\u0E00', '\u0E7F'), ("ka", '\u10A0', '\u10FF'), ("hy", '\u0530', '\u058F'),
    ];

    /// <summary>ISO 639-1 code of the language, "en" for texts too short to tell, or "und".</summary>
    /// <param name="text">The text, or a part of it.</param>
    /// <param name="declared">What the page declares; it decides where the words do not.</param>
    public static string Of(string text, string? declared = null)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var guess = ByScript(sample) ?? ByWords(sample.ToString());
        return guess == Undetermined ? declared ?? guess : guess;
    }

    private static string? ByScript(ReadOnlySpan<char> sample)
    {
        var letters = 0;
        var counts = new int[Scripts.Length];
        foreach (var character in sample)
        {
            letters += char.IsLetter(character) ? 1 : 0;
            for (var index = 0; index < Scripts.Length; index++)
            {
                counts[index] += character >= Scripts[index].First && character <= Scripts[index].Last ? 1 : 0;
            }
        }

        // Japanese mixes its syllables with Chinese characters; any good share of them decides.
        var japanese = counts[Array.FindIndex(Scripts, script => script.Code == "ja")];
        var best = Array.IndexOf(counts, counts.Max());
        return letters == 0 ? null
            : japanese * 10 > letters ? "ja"
            : counts[best] * 2 > letters ? Scripts[best].Code : null;
    }

    private static string ByWords(string sample)
    {
        var words = sample.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords)
        {
            return "en";
        }

        var ranked = BoilerplateRules.FunctionWords
            .Select(language => (language.Key, Hits: words.Count(language.Value.Contains)))
            .OrderByDescending(pair => pair.Hits).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        var clear = ranked[0].Hits * 20 >= words.Length && ranked[0].Hits >= ranked[1].Hits * 1.15;
        return clear ? ranked[0].Key : Undetermined;
    }

    private static readonly char[] Separators = [.. " \t\r\n.,;:!?()[]{}\"“”«»—–-…/|*'’‘"];
}
