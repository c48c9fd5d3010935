using System.Globalization;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Relations;

/// <summary>Which scores measure how cooperative or hostile an act is.</summary>
public enum ScaleKind
{
    /// <summary>PLOVER's own.</summary>
    Plover,
    /// <summary>Goldstein's, as published for CAMEO.</summary>
    Goldstein,
}

/// <summary>A named and versioned table of scores, −10 (most hostile) to 10 (most cooperative).</summary>
public sealed class IntensityScale
{
    private readonly Func<EventType, string?, double> _score;

    private IntensityScale(ScaleKind kind, string name, Func<EventType, string?, double> score)
    {
        Kind = kind;
        Name = name;
        _score = score;
    }

    /// <summary>Which it is.</summary>
    public ScaleKind Kind { get; }

    /// <summary>Its name and the version it follows.</summary>
    public string Name { get; }

    /// <summary>The score of a type in a mode.</summary>
    public double Of(EventType type, string? mode) => _score(type, mode);

    /// <summary>Loads <c>plover/types.yaml</c>, and for Goldstein's scale <c>plover/goldstein.tsv</c>.</summary>
    /// <returns>The scale, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<IntensityScale> Load(DataFolder data, ScaleKind kind)
    {
        ArgumentNullException.ThrowIfNull(data);
        Outcome<PloverScheme> plover = PloverScheme.Load(data);
        if (!plover.Succeeded)
        {
            return plover.Problem;
        }

        return kind == ScaleKind.Plover ? new IntensityScale(ScaleKind.Plover, "PLOVER draft 2.0", plover.Value.IntensityOf) : LoadGoldstein(data, plover.Value);
    }

    private static Outcome<IntensityScale> LoadGoldstein(DataFolder data, PloverScheme plover)
    {
        var scores = new Dictionary<(EventType, string), double>();
        var rows = VocabularyFile.ReadTable(data.FileAt("plover", "goldstein.tsv"), row => Read(row, plover, scores));
        if (!rows.Succeeded)
        {
            return rows.Problem;
        }

        return Enum.GetValues<EventType>().All(type => scores.ContainsKey((type, "")))
            ? new IntensityScale(ScaleKind.Goldstein, "Goldstein for CAMEO 1.1b3", (type, mode) => scores.TryGetValue((type, mode ?? ""), out double score) ? score : scores[(type, "")])
            : ProblemCatalogue.BadVocabulary.For("goldstein.tsv", "a type has no row without a mode");
    }

    private static EventType Read(VocabularyRow row, PloverScheme plover, Dictionary<(EventType, string), double> scores)
    {
        EventType type = RecordName.Parse<EventType>(row["type"]) ?? throw row.Fault($"'{row["type"]}' is no type of PLOVER");
        if (row["mode"].Length > 0 && !plover.ModesOf(type).Contains(row["mode"]))
        {
            throw row.Fault($"'{row["mode"]}' is no mode of {row["type"]}");
        }

        if (!double.TryParse(row["goldstein"], NumberStyles.Float, CultureInfo.InvariantCulture, out double score) || score is < -10 or > 10)
        {
            throw row.Fault("a score lies between -10 and 10");
        }

        return scores.TryAdd((type, row["mode"]), score) ? type : throw row.Fault("this type and mode stand here a second time");
    }
}
