using Dapper;
using Entente.Evidence;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Reports of a study that were compared lately: a relation that is told of today is told of again tomorrow.</summary>
internal sealed class ReportCache
{
    // Some kilobytes each.
    private const int Most = 20_000;

    private readonly Dictionary<string, Report> _reports = new(StringComparer.Ordinal);
    private long _version = -1;

    /// <summary>Forgets these reports, and all when another connection has written since.</summary>
    public void Forget(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<string> events)
    {
        long version = connection.ExecuteScalar<long>("PRAGMA data_version", transaction: transaction);
        if (version != _version)
        {
            _reports.Clear();
            _version = version;
        }

        foreach (string id in events)
        {
            _reports.Remove(id);
        }
    }

    /// <summary>The reports with these ids.</summary>
    /// <param name="connection">The study.</param>
    /// <param name="events">Their ids.</param>
    /// <param name="unsaved">Reports written in the transaction that is open, which may yet be undone; they are not kept.</param>
    public List<Report> Get(SqliteConnection connection, IReadOnlyCollection<string> events, IReadOnlyDictionary<string, Report> unsaved)
    {
        if (_reports.Count > Most)
        {
            _reports.Clear();
        }

        string[] missing = [.. events.Where(id => !unsaved.ContainsKey(id) && !_reports.ContainsKey(id))];
        if (missing.Length > 0)
        {
            var parameters = new DynamicParameters();
            parameters.Add("missing", ClusterRows.Json(missing));
            foreach (Events.Event told in EventRows.Load(connection, "e.id IN (SELECT value FROM json_each(@missing))", parameters, null))
            {
                _reports[told.Id] = Report.Of(told);
            }
        }

        return [.. events.Select(id => unsaved.TryGetValue(id, out Report? report) ? report : _reports[id])];
    }
}
