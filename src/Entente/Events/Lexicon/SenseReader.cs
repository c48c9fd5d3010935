using Entente.Events.Plover;
using Entente.Language.Text;
using Entente.Vocabularies;

namespace Entente.Events.Lexicon;

/// <summary>Reads one row of the lexicon and holds it against the rules.</summary>
internal static class SenseReader
{
    /// <summary>Words that end the nominal part of a form; its head stands before them.</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "to", "with", "against", "at", "on", "from", "between", "of", "for", "in", "into", "by", "over", "upon", "under", "about", "as",
        "through", "toward", "towards", "behind", "among", "within", "outside", "near", "along", "alongside", "across", "after", "before",
        "during", "via", "that",
    };

    private static readonly HashSet<string> FunctionWords = new(Prepositions, StringComparer.Ordinal) { "the", "a", "no", "not", "be", "out" };

    /// <summary>A row that says what a form means.</summary>
    public static Sense Read(VocabularyRow row, EventType type, PloverScheme scheme, WordClasses classes, HashSet<(SensePos, string)> seen)
    {
        string mode = row["mode"];
        if (mode.Length > 0 && !scheme.ModesOf(type).Contains(mode))
        {
            throw row.Fault($"{type} has no mode '{mode}'", string.Join(", ", scheme.ModesOf(type)));
        }

        return ReadForm(row, type, classes, seen) with
        {
            Mode = mode.Length > 0 ? string.Intern(mode) : null,
            Strength = row.Integer(3) is var strength and >= 1 and <= 3 ? strength : throw row.Fault("strength is 1, 2 or 3"),
            Frame = ReadFrame(row),
            Unless = ReadUnless(row),
        };
    }

    /// <summary>A row that says that a form tells nothing: form and part of speech.</summary>
    public static Sense ReadNothing(VocabularyRow row, WordClasses classes, HashSet<(SensePos, string)> seen) =>
        ReadForm(row, default, classes, seen) with { IsNothing = true };

    private static Sense ReadForm(VocabularyRow row, EventType type, WordClasses classes, HashSet<(SensePos, string)> seen)
    {
        string form = row["form"];
        string[] words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pos = ReadPos(row);
        if (words.Length == 0 || form != string.Join(' ', words) || form != form.ToLowerInvariant())
        {
            throw row.Fault($"'{form}' is not a form: lower-case lemmas with one space between them");
        }

        int parts = TokensOf(words[0]).Length;
        words = [.. words.SelectMany(TokensOf)];
        if (!seen.Add((pos, string.Join(' ', words))))
        {
            throw row.Fault($"'{form}' ({row["pos"]}) already has a sense; add the object that tells the two apart");
        }

        return new Sense
        {
            Words = words,
            Classes = Array.Exists(words, word => word[0] == '@') ? [.. words.Select(word => word[0] == '@' ? ClassOf(row, word[1..], classes) : null)] : [],
            Anchor = pos == SensePos.Verb ? parts - 1 : AnchorOf(words, pos),
            Pos = pos,
            Type = type,
            Strength = 3,
            Frame = Frame.Agent,
        };
    }

    /// <summary>The parts of a word that the tokenizer cuts at its hyphens ("live-fire"), without the hyphens.</summary>
    private static string[] TokensOf(string word)
    {
        if (!word.Contains('-', StringComparison.Ordinal) || word[0] == '@')
        {
            return [word];
        }

        var tokens = Tokenizer.Tokenize(word);
        return [.. Enumerable.Range(0, tokens.TokenCount).Select(i => word[tokens.Starts[i]..tokens.Ends[i]]).Where(part => part != "-")];
    }

    internal static int AnchorOf(string[] words, SensePos pos) => pos switch
    {
        SensePos.Verb => 0,
        SensePos.Noun => Math.Max(Array.FindIndex(words, 1, Prepositions.Contains) is var index and > 0 ? index - 1 : words.Length - 1, 0),
        _ => Math.Max(Array.FindIndex(words, word => !FunctionWords.Contains(word)), 0),
    };

    private static IReadOnlySet<string> ClassOf(VocabularyRow row, string name, WordClasses classes) =>
        classes.Find(name) ?? throw row.Fault($"there is no class '{name}' of nouns", string.Join(", ", classes.Names));

    private static SensePos ReadPos(VocabularyRow row) => row["pos"] switch
    {
        "v" => SensePos.Verb,
        "n" => SensePos.Noun,
        "a" => SensePos.Adjective,
        "p" => SensePos.Phrase,
        var other => throw row.Fault($"'{other}' is not a part of speech", "v, n, a, p"),
    };

    private static string[] ReadUnless(VocabularyRow row)
    {
        string[] relations = row["unless"].Split(',', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(relations, relation => relation is "obj" or "ccomp" or "xcomp" or "nsubj:pass" or "nmod")
            ? relations
            : throw row.Fault($"'{row["unless"]}' is not a list of relations", "obj, ccomp, xcomp, nsubj:pass, nmod");
    }

    private static Frame ReadFrame(VocabularyRow row) => row["frame"] switch
    {
        "agent" => Frame.Agent,
        "mutual" => Frame.Mutual,
        "guest" => Frame.Guest,
        "host" => Frame.Host,
        "receiver" => Frame.Receiver,
        "done-by" => Frame.DoneBy,
        "done-to" => Frame.DoneTo,
        var other => throw row.Fault($"'{other}' is not a frame", "agent, mutual, guest, host, receiver, done-by, done-to"),
    };
}
