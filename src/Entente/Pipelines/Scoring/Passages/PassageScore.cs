using Entente.Events.Scoring;
using Entente.Language.Scoring;
using Entente.Vocabularies;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>Shares of the matched events whose further fields are right too, each 0 to 1; null where nothing could be compared.</summary>
/// <param name="Status">With the noted status.</param>
/// <param name="Mode">With the noted mode, of those that have one noted.</param>
/// <param name="Voice">With the noted kind of voice.</param>
/// <param name="Date">With days that overlap the noted ones, of those that have any noted.</param>
public sealed record PassageFields(double? Status, double? Mode, double? Voice, double? Date);

/// <summary>Sums over coded passages.</summary>
/// <param name="readings">The passages.</param>
public sealed class PassageScore(IReadOnlyList<PassageReading> readings)
{
    /// <summary>The passages.</summary>
    public IReadOnlyList<PassageReading> Readings => readings;

    /// <summary>All events together.</summary>
    public Agreement All => AgreementOf(readings);

    /// <summary>All events together, when an event may leave out to whom.</summary>
    public Agreement Told => All with { Correct = readings.Sum(reading => reading.Pairs.Count(pair => pair.IsTrue)) };

    /// <summary>All events together, when type and who acts are enough.</summary>
    public Agreement WithActor => All with { Correct = readings.Sum(reading => reading.WithActor) };

    /// <summary>All events together, when the type is enough.</summary>
    public Agreement WithType => All with { Correct = readings.Sum(reading => reading.WithType) };

    /// <summary>Fields of all matched events.</summary>
    public PassageFields Fields => FieldsOf(readings);

    /// <summary>Agreement by PLOVER type, in alphabetical order.</summary>
    public IReadOnlyList<(string Type, Agreement Counts)> ByType =>
    [
        .. readings.SelectMany(reading => reading.Pairs.Select(pair => (Type: RecordName.Of(pair.Found.Type), Counts: new Agreement(pair.Gold is null ? 0 : 1, 1, 0)))
                .Concat(reading.Passage.Events.Select(told => (told.Type, Counts: new Agreement(0, 0, 1)))))
            .GroupBy(one => one.Type, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Select(one => one.Counts).Aggregate(Agreement.Add))),
    ];

    /// <summary>Agreement and fields by genre, in alphabetical order.</summary>
    public IReadOnlyList<(string Genre, int Passages, Agreement Counts, PassageFields Fields)> ByGenre =>
    [
        .. readings.GroupBy(reading => reading.Passage.Genre, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count(), AgreementOf(group), FieldsOf(group))),
    ];

    /// <summary>Of the matched events with each noted status: how many, and how many got it.</summary>
    public IReadOnlyList<(string Status, int Matched, int Right)> ByStatus =>
    [
        .. Matched(readings).GroupBy(pair => pair.Gold!.Status, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count(), group.Count(pair => pair.HasStatus))),
    ];

    /// <summary>How confidence and truth go together.</summary>
    public Reliability Reliability => new([.. readings.SelectMany(reading => reading.Pairs).Select(pair => (pair.Found.Confidence, pair.IsTrue))]);

    /// <summary>When only events of at least a confidence are kept: those with both sides right, and those of which all that is said is so.</summary>
    public (Agreement Both, Agreement Told) Above(double confidence)
    {
        PassagePair[] kept = [.. readings.SelectMany(reading => reading.Pairs).Where(pair => pair.Found.Confidence >= confidence)];
        return (All with { Predicted = kept.Length, Correct = kept.Count(pair => pair.Gold is not null) }, All with { Predicted = kept.Length, Correct = kept.Count(pair => pair.IsTrue) });
    }

    private static Agreement AgreementOf(IEnumerable<PassageReading> readings) => readings
        .Select(reading => new Agreement(reading.Pairs.Count(pair => pair.Gold is not null), reading.Pairs.Count, reading.Passage.Events.Count))
        .Aggregate(default(Agreement), Agreement.Add);

    private static PassageFields FieldsOf(IEnumerable<PassageReading> readings)
    {
        PassagePair[] matched = [.. Matched(readings)];
        return new PassageFields(
            Share(matched.Select(pair => (bool?)pair.HasStatus)),
            Share(matched.Select(pair => pair.HasMode)),
            Share(matched.Select(pair => (bool?)pair.HasVoice)),
            Share(matched.Select(pair => pair.HasDate)));
    }

    private static IEnumerable<PassagePair> Matched(IEnumerable<PassageReading> readings) =>
        readings.SelectMany(reading => reading.Pairs).Where(pair => pair.Gold is not null);

    private static double? Share(IEnumerable<bool?> verdicts)
    {
        bool[] known = [.. verdicts.OfType<bool>()];
        return known.Length == 0 ? null : (double)known.Count(right => right) / known.Length;
    }
}
