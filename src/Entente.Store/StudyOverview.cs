using Dapper;
using Entente.Documents;
using Entente.Problems;
using NodaTime;

namespace Entente.Store;

/// <summary>What two parties did to each other, in distinct events.</summary>
/// <param name="First">Id of the party that comes first by id.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Cooperation">Cooperative events that happened or go on.</param>
/// <param name="Conflict">Hostile ones.</param>
public sealed record BusyDyad(string First, string Second, int Cooperation, int Conflict)
{
    /// <summary>Events of both kinds.</summary>
    public int Events => Cooperation + Conflict;
}

/// <summary>A file that is not in the study, or only in part, and why.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">The problem's code.</param>
/// <param name="Detail">What exactly was found.</param>
/// <param name="Document">The document that it holds nevertheless, or null.</param>
public sealed record FileProblem(string Path, string Code, string? Detail, string? Document);

/// <summary>What a study holds, at a glance.</summary>
public static class StudyOverview
{
    /// <summary>The first and the last day on which a document of the study was published, or null when none is dated.</summary>
    public static DateInterval? PeriodPublished(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        (string? first, string? last) = study.Connection.QuerySingle<(string?, string?)>(
            "SELECT MIN(published_from), MAX(COALESCE(published_to, published_from)) FROM document WHERE stale = 0 AND published_from IS NOT NULL");
        return IsoDay.Parse(first) is { } from && IsoDay.Parse(last) is { } to ? new DateInterval(from, to, from == to ? Precision.Day : Precision.Open) : null;
    }

    /// <summary>Actors that take part in events of the study, superseded and rejected ones left out.</summary>
    public static int ActorCount(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<int>("SELECT COUNT(DISTINCT p.actor) FROM participant p JOIN event e ON e.id = p.event WHERE e.stale = 0");
    }

    /// <summary>The dyads with the most distinct events told by documents that happened or go on, most first.</summary>
    public static IReadOnlyList<BusyDyad> BusiestDyads(this Study study, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Dyads.Get(study, () => AllDyads(study)).Take(limit)];
    }

    // Several persons of one state are one party, as in relations.
    private static IReadOnlyList<BusyDyad> AllDyads(Study study) =>
        study.Connection.Query<(string First, string Second, int Cooperation, int Conflict)>(
            $"""
            SELECT one, other, SUM(cooperation), SUM(1 - cooperation) FROM (
                SELECT DISTINCT c.id, MIN({CodedPairs.Source}, {CodedPairs.Target}) one, MAX({CodedPairs.Source}, {CodedPairs.Target}) other,
                    e.quad IN ('verbal-cooperation', 'material-cooperation') cooperation
                FROM cluster c JOIN event e ON e.id = c.event {CodedPairs.Join}
                WHERE c.status IN ('actual', 'ongoing'))
            GROUP BY one, other ORDER BY COUNT(*) DESC, one, other
            """).Select(row => new BusyDyad(row.First, row.Second, row.Cooperation, row.Conflict)).AsList();

    /// <summary>Number of the sentence, from 0, that each event stands in.</summary>
    public static IReadOnlyDictionary<string, int> SentenceNumbers(this Study study, IEnumerable<string> events)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Event, int Ordinal)>(
            """
            SELECT e.id, MAX(s.ordinal) FROM json_each(@ids) t CROSS JOIN event e ON e.id = t.value
                JOIN sentence s ON s.document = e.document AND s."start" <= e."start" GROUP BY e.id
            """,
            new { ids = ClusterRows.Json([.. events]) }).ToDictionary(row => row.Event, row => row.Ordinal);
    }

    /// <summary>Files with a problem, by path.</summary>
    public static IReadOnlyList<FileProblem> FileProblems(this Study study, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Path, string Code, string? Detail, string? Document)>(
                "SELECT path, problem_code, problem_detail, document FROM file WHERE problem_code IS NOT NULL ORDER BY path LIMIT @limit", new { limit })
            .Select(row => new FileProblem(row.Path, row.Code, row.Detail, row.Document))
            .AsList();
    }

    /// <summary>Which of some files the study has taken in or refused, whatever stages did it.</summary>
    public static IReadOnlySet<string> FilesKnown(this Study study, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<string>(
            "SELECT f.path FROM json_each(@paths) t CROSS JOIN file f ON f.path = t.value", new { paths = ClusterRows.Json([.. paths]) }).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The kind of a file's problem.</summary>
    public static ProblemKind? KindOf(FileProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return ProblemCatalogue.All.FirstOrDefault(kind => kind.Code == problem.Code);
    }
}
