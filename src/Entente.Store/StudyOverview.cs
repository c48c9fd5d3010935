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

    /// <summary>Actors that take part in events of the study.</summary>
    public static int ActorCount(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<int>("SELECT COUNT(DISTINCT actor) FROM participant");
    }

    /// <summary>Events imported from other data sets.</summary>
    public static long ImportedCount(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<long>("SELECT COALESCE(SUM(imported), 0) FROM imported_file");
    }

    /// <summary>The dyads with the most distinct events told by documents, most first.</summary>
    public static IReadOnlyList<BusyDyad> BusiestDyads(this Study study, int limit)
    {
        ArgumentNullException.ThrowIfNull(study);
        var sums = new Dictionary<(string, string), BusyDyad>();
        foreach (DyadEvent told in study.DyadEvents(new DyadFilter { Origin = EventOrigin.Coded }).Where(Happened))
        {
            (string first, string second) = string.CompareOrdinal(told.Source, told.Target) < 0 ? (told.Source, told.Target) : (told.Target, told.Source);
            BusyDyad sum = sums.GetValueOrDefault((first, second)) ?? new BusyDyad(first, second, 0, 0);
            sums[(first, second)] = IsCooperation(told) ? sum with { Cooperation = sum.Cooperation + 1 } : sum with { Conflict = sum.Conflict + 1 };
        }

        return [.. sums.Values.OrderByDescending(sum => sum.Events).ThenBy(sum => sum.First, StringComparer.Ordinal).ThenBy(sum => sum.Second, StringComparer.Ordinal).Take(limit)];
    }

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

    private static bool Happened(DyadEvent told) => told.Status is Events.EventStatus.Actual or Events.EventStatus.Ongoing;

    private static bool IsCooperation(DyadEvent told) => told.Quad is Events.QuadClass.VerbalCooperation or Events.QuadClass.MaterialCooperation;
}
