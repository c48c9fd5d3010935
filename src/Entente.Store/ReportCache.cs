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

        var found = new Report?[events.Count];
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int place, string id) in events.Index())
        {
            if (unsaved.TryGetValue(id, out Report? report) || _reports.TryGetValue(id, out report))
            {
                found[place] = report;
            }
            else
            {
                missing.Add(id, place);
            }
        }

        if (missing.Count > 0)
        {
            var parameters = new DynamicParameters();
            parameters.Add("missing", ClusterRows.Json(missing.Keys));
            foreach (Events.Event told in EventRows.Load(connection, "e.id IN (SELECT value FROM json_each(@missing))", parameters, null))
            {
                found[missing[told.Id]] = _reports[told.Id] = Report.Of(told);
            }
        }

        return [.. found.Select(report => report!)];
    }
}
