using System.Globalization;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Exchange.Cameo;

/// <summary>Turns events into CAMEO codes and CAMEO codes into PLOVER's types; immutable.</summary>
public sealed class CameoScheme
{
    private readonly Dictionary<string, CameoMeaning> _meanings;
    private readonly ILookup<EventType, Target> _targets;

    private CameoScheme(Dictionary<string, CameoMeaning> meanings, IReadOnlyList<Target> targets)
    {
        _meanings = meanings;
        _targets = targets.ToLookup(target => target.Type);
    }

    /// <summary>Every code that can be read, in the order of the file.</summary>
    public IReadOnlyCollection<CameoMeaning> Meanings => _meanings.Values;

    /// <summary>Loads <c>plover/cameo.tsv</c> and <c>plover/plover-to-cameo.tsv</c> and checks them against the code book.</summary>
    /// <returns>The scheme, or EN0002 or EN0201 with the file and line that is wrong.</returns>
    public static Outcome<CameoScheme> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var plover = PloverScheme.Load(data);
        var contexts = ContextReader.Load(data);
        if ((plover.Problem ?? contexts.Problem) is { } problem)
        {
            return problem;
        }

        var known = contexts.Value.Contexts.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var meanings = VocabularyFile.ReadTable(data.FileAt("plover", "cameo.tsv"), row => MeaningOf(row, plover.Value, known, seen));
        if (!meanings.Succeeded)
        {
            return meanings.Problem;
        }

        var byCode = meanings.Value.ToDictionary(meaning => meaning.Code, StringComparer.Ordinal);
        var targets = VocabularyFile.ReadTable(data.FileAt("plover", "plover-to-cameo.tsv"), row => TargetOf(row, plover.Value, known, byCode));
        return targets.Succeeded ? Complete(byCode, targets.Value) : targets.Problem;
    }

    /// <summary>What a code means; of a bare root ("19") its general code ("190"). Null when CAMEO has no such code.</summary>
    public CameoMeaning? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _meanings.GetValueOrDefault(code.Length == 2 ? code + "0" : code);
    }

    /// <summary>The code to write for an event.</summary>
    public CameoCode Write(EventType type, string? mode, IReadOnlyList<string> contexts)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        var targets = _targets[type].ToList();
        return (targets.Find(target => target.Mode == mode && (target.Context is null || contexts.Contains(target.Context)))
            ?? targets.Find(target => target.Mode is null && (target.Context is null || contexts.Contains(target.Context)))
            ?? targets[^1]).Code;
    }

    private static Outcome<CameoScheme> Complete(Dictionary<string, CameoMeaning> meanings, IReadOnlyList<Target> targets)
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            if (!targets.Any(target => target.Type == type && target is { Mode: null, Context: null }))
            {
                return ProblemCatalogue.BadVocabulary.For("plover-to-cameo.tsv", $"{RecordName.Of(type)} has no row without mode and context");
            }
        }

        return new CameoScheme(meanings, targets);
    }

    private static CameoMeaning MeaningOf(VocabularyRow row, PloverScheme plover, HashSet<string> known, HashSet<string> seen)
    {
        string code = row["code"];
        if (code.Length is < 3 or > 4 || !code.All(char.IsAsciiDigit) || !seen.Add(code))
        {
            throw row.Fault($"'{code}' is no code of three or four digits, or stands here a second time");
        }

        if (!double.TryParse(row["goldstein"], NumberStyles.Float, CultureInfo.InvariantCulture, out double score) || score is < -10 or > 10)
        {
            throw row.Fault($"'{row["goldstein"]}' is no score between -10 and 10");
        }

        string[] contexts = row["contexts"].Split(';', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(contexts, context => !known.Contains(context)) is { } unknown)
        {
            throw row.Fault($"no context is called '{unknown}'");
        }

        EventType? type = row["type"].Length == 0 ? null : TypeOf(row);
        return new CameoMeaning(code, type, type is { } given ? ModeOf(row, given, plover) : null, contexts, score);
    }

    private static Target TargetOf(VocabularyRow row, PloverScheme plover, HashSet<string> known, Dictionary<string, CameoMeaning> meanings)
    {
        var type = TypeOf(row);
        string? context = row["context"] is { Length: > 0 } given ? given : null;
        if (context is not null && !known.Contains(context))
        {
            throw row.Fault($"no context is called '{context}'");
        }

        return meanings.TryGetValue(row["code"], out var meaning)
            ? new Target(type, ModeOf(row, type, plover), context, new CameoCode(meaning.Code, row["name"], meaning.Goldstein))
            : throw row.Fault($"cameo.tsv has no code '{row["code"]}'");
    }

    private static EventType TypeOf(VocabularyRow row) =>
        RecordName.Parse<EventType>(row["type"]) ?? throw row.Fault($"'{row["type"]}' is no type of PLOVER", string.Join(", ", RecordName.All<EventType>()));

    private static string? ModeOf(VocabularyRow row, EventType type, PloverScheme plover) =>
        row["mode"] is not { Length: > 0 } mode ? null
        : plover.ModesOf(type).Contains(mode) ? mode
        : throw row.Fault($"{RecordName.Of(type)} has no mode '{mode}'", string.Join(", ", plover.ModesOf(type)));

    private sealed record Target(EventType Type, string? Mode, string? Context, CameoCode Code);
}
