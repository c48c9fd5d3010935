using Entente.Events;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Lists imported events.</summary>
public static class ImportedReader
{
    private const string Columns =
        """
        e.number, e.dataset, e.mark, e.id, e.source, e.target, e.code, e.events, e.reports, e.sources, e.publisher, e.mirrored,
            COALESCE((SELECT prefix FROM imported_publisher p WHERE p.number = d.publisher AND instr(prefix, '://') > 0), '') || d.address
        """;

    /// <summary>
    /// Imported events that pass <paramref name="filter"/>, by day. They are taken as actual; none has a document of the study or a confidence, so that a filter on these
    /// passes none of them; an outlet is their publisher.
    /// </summary>
    public static IEnumerable<ImportedEvent> ImportedEvents(this Study study, EventFilter filter)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(filter);
        bool isExcluded = filter.Document is not null || filter.Place is not null || filter.Confidence is not null || (filter.Statuses.Count > 0 && !filter.Statuses.Contains(EventStatus.Actual));
        return isExcluded ? [] : Read(study.Connection, filter);
    }

    /// <summary>How many imported events the study holds; rows, not what rows that sum up several stand for.</summary>
    public static long ImportedEventCount(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        using var count = new SqlStatement(study.Connection, "SELECT COUNT(*) FROM imported_event");
        count.Step();
        return count.Integer(0);
    }

    /// <summary>Whether the study holds imported events.</summary>
    public static bool HasImportedEvents(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        using var any = new SqlStatement(study.Connection, "SELECT EXISTS (SELECT 1 FROM imported_event)");
        return any.Step() && any.Integer(0) != 0;
    }

    private static IEnumerable<ImportedEvent> Read(SqliteConnection connection, EventFilter filter)
    {
        var condition = new ImportedCondition(connection, filter);
        using var rows = new SqlStatement(
            connection,
            $"SELECT {Columns} FROM imported_event e LEFT JOIN imported_document d ON d.number = e.document WHERE {condition.Sql} ORDER BY e.number{(filter.Limit is { } limit ? $" LIMIT {limit}" : "")}");
        condition.Bind(rows);
        using var names = new ImportNames(connection);
        while (rows.Step())
        {
            yield return ToEvent(rows, names);
        }
    }

    private static ImportedEvent ToEvent(SqlStatement row, ImportNames names)
    {
        var dataset = (ImportedDataset)row.Integer(1);
        return new ImportedEvent
        {
            Day = ImportedDyads.DayOf(row.Integer(0)),
            Dataset = dataset,
            // GDELT's ids begin with 0, marks with 1.
            Id = dataset is ImportedDataset.Gdelt1 or ImportedDataset.Gdelt2
                ? row.IsNull(2) ? null : (row.Integer(2) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : row.Text(3),
            Source = names.Actor(row.Integer(4)),
            Target = names.Actor(row.Integer(5)),
            Code = names.Code(row.Integer(6)),
            Events = (int)row.Integer(7),
            Reports = (int)row.Integer(8),
            Sources = (int)row.Integer(9),
            Publisher = names.Publisher(row.Integer(10)),
            IsMirrored = row.Integer(11) != 0,
            Document = row.Text(12),
        };
    }

    /// <summary>A filter as a condition on imported events.</summary>
    private sealed class ImportedCondition
    {
        private readonly List<string> _texts = [];

        public ImportedCondition(SqliteConnection connection, EventFilter filter)
        {
            var conditions = new List<string> { "1" };
            conditions.AddRange(filter.With.Count == 2 && filter.With.All(id => IsPartyOnly(connection, id))
                ? [Dyad(filter.With[0], filter.With[1])]
                : filter.With.Select(id => $"({Side("source", [id])} OR {Side("target", [id])})"));
            conditions.AddRange(filter.Between is { } two ? [Dyad(two.First, two.Second)] : []);
            conditions.AddRange(filter.By.Count > 0 ? [Side("source", filter.By)] : []);
            conditions.AddRange(filter.To.Count > 0 ? [Side("target", filter.To)] : []);
            conditions.AddRange(filter.Types.Count > 0 ? [$"e.code IN (SELECT number FROM imported_code WHERE type IN ({Texts(filter.Types.Select(RecordName.Of))}))"] : []);
            conditions.AddRange(filter.From is { } from ? [$"e.number >= {ImportedDyads.FirstOf(from)}"] : []);
            conditions.AddRange(filter.Until is { } until ? [$"e.number < {ImportedDyads.FirstOf(until.PlusDays(1))}"] : []);
            conditions.AddRange(filter.Outlet is { } outlet
                ? [$"e.publisher IN (SELECT number FROM imported_publisher WHERE instr(lower(name), lower({Texts([outlet])})) > 0)"]
                : []);
            Sql = string.Join(" AND ", conditions);
        }

        public string Sql { get; }

        public void Bind(SqlStatement statement)
        {
            for (int i = 0; i < _texts.Count; i++)
            {
                statement.Bind(i + 1, _texts[i]);
            }
        }

        // A state that no actor bears as its own id without standing for it: the index on parties is then the whole answer.
        private static bool IsPartyOnly(SqliteConnection connection, string id)
        {
            using var other = new SqlStatement(connection, "SELECT 1 FROM imported_actor WHERE actor = ?1 AND COALESCE(state, actor) <> ?1 LIMIT 1");
            return !other.Bind(1, id).Step();
        }

        private string Dyad(string one, string other) =>
            $"(e.source_party = {Party(one)} AND e.target_party = {Party(other)} OR e.source_party = {Party(other)} AND e.target_party = {Party(one)})";

        private string Party(string id) => $"(SELECT number FROM imported_party WHERE id = {Texts([id])})";

        private string Side(string side, IReadOnlyList<string> ids) =>
            $"(e.{side}_party IN (SELECT number FROM imported_party WHERE id IN ({Texts(ids)})) OR e.{side} IN (SELECT number FROM imported_actor WHERE actor IN ({Texts(ids)})))";

        private string Texts(IEnumerable<string> values) => string.Join(", ", values.Select(value =>
        {
            _texts.Add(value);
            return $"?{_texts.Count}";
        }));
    }
}
