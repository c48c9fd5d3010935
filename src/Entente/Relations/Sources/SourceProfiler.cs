using Entente.Documents;
using NodaTime;

namespace Entente.Relations.Sources;

/// <summary>Measures whom the sources of a study cover, and how.</summary>
/// <remarks>
/// Attention and tone are measured on own pieces alone: a copy shows what an outlet chose, but its words are somebody else's. Coverage counts both.
/// Which reports there are decides the picture, not their order.
/// </remarks>
public static class SourceProfiler
{
    private const int MostCovered = 5;
    private const int MostTopics = 6;

    /// <summary>The picture of all sources.</summary>
    public static SourcePicture Of(SourceMaterial material, SourceQuestion question)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(question);
        SourceReport[] reports = [.. material.Reports.Where(report => question.Includes(report.Days))];
        SourceGroup[] groups = SourceGroup.Of(material.Pieces, reports, question);
        SourceTopic[] topics = TopicsOf(reports, question);
        bool[] own = [.. material.Pieces.Select(piece => !piece.IsCopy)];
        var draws = new PieceDraws(StrataOf(material.Pieces, question.By), material.Pieces.Count, question.Draws, question.Seed);
        SourceReport[] ownReports = [.. reports.Where(report => own[report.Piece])];
        var attention = new AttentionMeasure(ownReports, topics, material.Pieces.Count, draws, question.LeastPieces);
        var tone = new ToneMeasure(ToneCells.Of(ownReports.Where(report => report.IsDone), Counts), [.. groups.Select(group => group.Own)], draws, question.LeastPieces);
        int[] tellers = TellersOf(reports, groups);
        return new SourcePicture
        {
            Question = question,
            Topics = topics,
            Sources = [.. groups.Select((group, place) => Profile(group, place))],
            Attention = attention.Of(own),
            Tone = tone.OfAll,
            Events = reports.Select(report => report.Event).Distinct().Count(),
            Unnamed = material.Pieces.Count(piece => piece.NamesBy(question.By).Count == 0),
        };

        bool Counts(DyadParties dyad) => question.OrderedDyad is { } wanted ? dyad == wanted : question.Actor is not { } actor || dyad.First == actor || dyad.Second == actor;

        SourceProfile Profile(SourceGroup group, int place) => new()
        {
            Name = group.Name,
            Documents = group.Pieces.Count,
            Copies = group.Pieces.Count(piece => material.Pieces[piece].IsCopy),
            CopiedByOthers = CopiesOf(group, material.Pieces),
            Events = group.Events.Count,
            Alone = group.Events.Count(found => tellers[found] == 1),
            Reports = group.Reports.Count,
            First = group.Pieces.Min(piece => FirstDay(material.Pieces[piece])),
            Last = group.Pieces.Max(piece => LastDay(material.Pieces[piece])),
            Actors = [.. Most(group.Reports, report => report.Parties, id => id).Select(found => new ActorCoverage(found.Key, found.Events))],
            Dyads = [.. Most(group.Reports, report => report.Dyads, dyad => $"{dyad.First} {dyad.Second}").Select(found => new DyadCoverage(found.Key, found.Events))],
            Voices = group.Reports.CountBy(report => report.Voice).OrderBy(voice => voice.Key).ToDictionary(),
            Attention = attention.Of(group.Own),
            Tone = tone.Of(place),
            Lean = tone.LeanOf(place),
        };
    }

    private static SourceTopic[] TopicsOf(SourceReport[] reports, SourceQuestion question) =>
        question.OrderedDyad is { } dyad ? [new(null, dyad)]
        : question.Actor is { } actor ? [new(actor, null)]
        : [.. Most(reports, report => report.Parties, id => id, MostTopics).Select(found => new SourceTopic(found.Key, null))];

    private static IEnumerable<(TKey Key, int Events)> Most<TKey>(
        IEnumerable<SourceReport> reports, Func<SourceReport, IEnumerable<TKey>> select, Func<TKey, string> order, int most = MostCovered)
        where TKey : notnull =>
        reports.SelectMany(report => select(report).Select(key => (Key: key, report.Event))).Distinct()
            .CountBy(found => found.Key)
            .OrderByDescending(found => found.Value).ThenBy(found => order(found.Key), StringComparer.Ordinal)
            .Take(most)
            .Select(found => (found.Key, found.Value));

    // Sources in order of their names, pieces in order of their ids, so that the order of the material does not show in the draws.
    private static int[][] StrataOf(IReadOnlyList<SourcePiece> pieces, SourceGrouping by) =>
    [
        .. Enumerable.Range(0, pieces.Count).Where(piece => !pieces[piece].IsCopy)
            .GroupBy(piece => string.Join('\n', pieces[piece].NamesBy(by)), StringComparer.OrdinalIgnoreCase)
            .OrderBy(stratum => stratum.Key, StringComparer.OrdinalIgnoreCase)
            .Select(stratum => stratum.OrderBy(piece => pieces[piece].Origin.Document.Value, StringComparer.Ordinal).ToArray()),
    ];

    // How many sources tell each distinct event.
    private static int[] TellersOf(SourceReport[] reports, SourceGroup[] groups)
    {
        int[] tellers = new int[reports.Length == 0 ? 0 : reports.Max(report => report.Event) + 1];
        foreach (int found in groups.SelectMany(group => group.Events))
        {
            tellers[found]++;
        }

        return tellers;
    }

    private static int CopiesOf(SourceGroup group, IReadOnlyList<SourcePiece> pieces)
    {
        HashSet<DocumentId> mine = [.. group.Pieces.Where(piece => group.Own[piece]).Select(piece => pieces[piece].Origin.Document)];
        return Enumerable.Range(0, pieces.Count).Count(place => pieces[place] is var piece && piece.IsCopy && !group.Holds(place)
            && ((piece.Origin.DuplicateOf is { } original && mine.Contains(original))
                || string.Equals(piece.Origin.OriginallyPublishedBy?.Trim(), group.Name, StringComparison.OrdinalIgnoreCase)));
    }

    private static LocalDate? FirstDay(SourcePiece piece) => piece.Origin.Published?.From ?? piece.Origin.Published?.To;

    private static LocalDate? LastDay(SourcePiece piece) => piece.Origin.Published?.To ?? piece.Origin.Published?.From;
}
