using Dapper;
using Entente.Evidence;
using Entente.Problems;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>A study: documents and what was found in them, in one SQLite file.</summary>
/// <remarks>
/// Write-ahead logging lets others read while one writes. Every document is written in one transaction, so a process killed at any
/// moment leaves whole documents only. An instance belongs to one thread; open several to read in parallel.
/// </remarks>
public sealed class Study : IDisposable
{
    /// <summary>Most memory for pages of the file.</summary>
    internal const int CacheKilobytes = 64 * 1024;

    private const int LogPages = 8_000;
    private const int StepsBetweenLooks = 1_000;

    private Study(string path, SqliteConnection connection)
    {
        Path = path;
        Connection = connection;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    internal SqliteConnection Connection { get; }

    internal ReportCache Reports { get; } = new();

    internal StudyAnswer<IReadOnlyList<BusyDyad>> Dyads { get; } = new();

    /// <summary>Opens an existing study to read and write, bringing an older one up to this program's version.</summary>
    /// <returns>The study, or problem EN0301 (missing), EN0302 (in use), EN0303 (damaged), EN0304 (newer) or EN0004 (not writable).</returns>
    public static Outcome<Study> Open(string path) =>
        File.Exists(path) ? Connect(path, SqliteOpenMode.ReadWrite) : ProblemCatalogue.StudyMissing.For(path);

    /// <summary>Opens a study, making it first when there is none.</summary>
    /// <inheritdoc cref="Open" path="/returns"/>
    public static Outcome<Study> OpenOrCreate(string path)
    {
        if (Directory.Exists(path))
        {
            return ProblemCatalogue.CannotWrite.For(path, "this is a folder");
        }

        return Connect(path, SqliteOpenMode.ReadWriteCreate);
    }

    private static Outcome<Study> Connect(string path, SqliteOpenMode mode) => StudyFailure.Guard<Study>(path, () =>
    {
        string source = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = 5,
            Pooling = false,
        }.ToString();
        var connection = new SqliteConnection(source);
        try
        {
            connection.Open();
            if (Prepare(connection, path) is { } problem)
            {
                connection.Dispose();
                return problem;
            }

            return new Study(path, connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    private static Problem? Prepare(SqliteConnection connection, string path)
    {
        (int application, int version, bool empty) = Identify(connection);
        if (application != StudySchema.ApplicationId && !empty)
        {
            return ProblemCatalogue.StudyCorrupt.For(path, "it is a SQLite file of another program");
        }

        if (version > StudySchema.Version)
        {
            return ProblemCatalogue.StudyTooNew.For(path, $"format {version}; this program knows up to {StudySchema.Version}");
        }

        // Ids are hashes, so rows go in at random places: with the small default cache a long document would rewrite its pages again and again.
        // The log is moved into the study at so many pages: with SQLite's thousand that would be every few documents, though each changes many of the same pages.
        connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = {LogPages};");
        SetCache(connection, CacheKilobytes);
        Migrate(connection);
        return null;
    }

    // One snapshot: read apart, the marks of a study that another process is just making would seem to be those of another program.
    private static (int Application, int Version, bool Empty) Identify(SqliteConnection connection)
    {
        using SqliteTransaction snapshot = connection.BeginTransaction(deferred: true);
        bool empty = connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_schema", transaction: snapshot) == 0;
        int application = connection.ExecuteScalar<int>("PRAGMA application_id", transaction: snapshot);
        int version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: snapshot);
        snapshot.Commit();
        return (application, version, empty);
    }

    /// <summary>Keeps so many kilobytes of pages in memory, as far as they are read.</summary>
    internal static void SetCache(SqliteConnection connection, int kilobytes) => connection.Execute($"PRAGMA cache_size = -{kilobytes}");

    private static void Migrate(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<int>("PRAGMA user_version") == StudySchema.Version && AreClustersCurrent(connection, null))
        {
            return;
        }

        // Immediate: of two processes that open a new study at once, the second waits here and then finds the work done.
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        int version = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        for (; version < StudySchema.Version; version++)
        {
            connection.Execute(StudySchema.Steps[version], transaction: transaction);
        }

        connection.Execute($"PRAGMA application_id = {StudySchema.ApplicationId}; PRAGMA user_version = {version};", transaction: transaction);
        if (!AreClustersCurrent(connection, transaction))
        {
            ClusterUpdate.Rebuild(connection, transaction);
        }

        transaction.Commit();
    }

    // All clusters of a study are made by one version of the stage, so one tells for all; events without any are of a time before clusters.
    private static bool AreClustersCurrent(SqliteConnection connection, SqliteTransaction? transaction) =>
        connection.ExecuteScalar<int>(
            """
            SELECT CASE WHEN EXISTS (SELECT 1 FROM cluster) THEN (SELECT stage FROM cluster LIMIT 1) = @Stage
                ELSE NOT EXISTS (SELECT 1 FROM event e JOIN document d ON d.id = e.document WHERE e.stale = 0 AND d.stale = 0) END
            """,
            new { EventClusterer.Stage },
            transaction) == 1;

    /// <summary>Asks the study, or writes to it; what is wrong with the file becomes a problem.</summary>
    /// <param name="work">What to do; it must have read all it needs when it returns.</param>
    /// <returns>The result of <paramref name="work"/>, or EN0302 (in use), EN0303 (damaged), EN0801 (interrupted) or EN0004 (not writable).</returns>
    public Outcome<T> Guard<T>(Func<Outcome<T>> work) => StudyFailure.Guard(Path, work);

    /// <summary>Lets a token stop queries, the one that runs and those that come after it; each then ends with EN0801.</summary>
    /// <param name="stop">The token, looked at every thousand steps of SQLite's machine; one that cannot be cancelled lets queries run to their end.</param>
    /// <remarks>An interrupt from another thread would be lost between two queries.</remarks>
    public void StopBy(CancellationToken stop)
    {
        SQLitePCL.delegate_progress? ask = stop.CanBeCanceled ? _ => stop.IsCancellationRequested ? 1 : 0 : null;
        SQLitePCL.raw.sqlite3_progress_handler(Connection.Handle, ask is null ? 0 : StepsBetweenLooks, ask, null);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => Connection.Dispose();
}
