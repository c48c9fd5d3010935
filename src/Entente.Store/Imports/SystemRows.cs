using System.Runtime.InteropServices;
using Entente.Actors;
using Entente.Events;
using Entente.Relations;
using Entente.Systems.Ties;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>Reads all imported events into the material of a system, in one pass in order of days. Of a dyad that documents tell of too whole reports are made, of others sums.</summary>
internal sealed class SystemRows : IDisposable
{
    private const int DayBits = 32;

    private const string Select =
        $"""
        SELECT {ImportedDyads.Columns} FROM imported_event NOT INDEXED
        WHERE source_party IS NOT NULL AND target_party IS NOT NULL AND source_party <> target_party ORDER BY number
        """;

    private readonly SystemScope _scope;
    private readonly ScaleKind _scale;
    private readonly SystemMaterialBuilder _material;
    private readonly EventFilter? _filter;
    private readonly ImportNames _names;
    private readonly ImportedReports _reports;
    private readonly SqlStatement _rows;
    private readonly Dictionary<long, bool> _takes = [];
    private readonly Dictionary<(long Source, long Target), Dyad> _dyads = [];
    private readonly int[] _documents;
    private readonly Dictionary<(long Dataset, long Day), int> _days = [];
    private readonly Dictionary<DyadParties, List<DyadReport>> _inFull = [];

    public SystemRows(SqliteConnection connection, SystemScope scope, ScaleKind scale, SystemMaterialBuilder material, EventFilter? filter)
    {
        (_scope, _scale, _material, _filter) = (scope, scale, material, filter);
        _names = new ImportNames(connection);
        _reports = new ImportedReports(scale);
        _rows = new SqlStatement(connection, Select);
        using var most = new SqlStatement(connection, "SELECT COALESCE(MAX(number), 0) FROM imported_document");
        most.Step();
        _documents = new int[most.Integer(0) + 1];
    }

    /// <summary>Reads them.</summary>
    /// <returns>The whole reports of dyads that the material has reports of.</returns>
    public IReadOnlyDictionary<DyadParties, List<DyadReport>> Read()
    {
        bool counts = _scope.Filter.Statuses.Contains(EventStatus.Actual) && _scope.Filter.LeastConfidence <= 1;
        while (counts && _rows.Step())
        {
            (long source, long target) = (_rows.Integer(3), _rows.Integer(4));
            if (Takes(_rows.Integer(1), source) && Takes(_rows.Integer(2), target) && (_filter is null || _filter.Passes(ImportedDyads.ToEvent(_rows, _names))))
            {
                Add(source, target);
            }
        }

        return _inFull;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _names.Dispose();
    }

    private void Add(long source, long target)
    {
        // Which bloc a state belongs to depends on the day; without blocs two parties are always the same dyad.
        if (_scope.Blocs.Count > 0)
        {
            if (_scope.Place(Whole()) is var (placed, report))
            {
                AddWhole(placed, report);
            }

            return;
        }

        ref Dyad? dyad = ref CollectionsMarshal.GetValueRefOrAddDefault(_dyads, (source, target), out _);
        dyad ??= DyadOf(source, target);
        if (dyad.Rows is not { } rows)
        {
            AddWhole(dyad.Parties, Whole());
            return;
        }

        ImportedCode code = _names.Code(_rows.Integer(5));
        double score = _scale == ScaleKind.Goldstein ? code.Goldstein ?? code.Intensity : code.Intensity;
        rows.Add((int)(_rows.Integer(0) >> DayBits), score, Math.Max(1, (int)_rows.Integer(7)), Math.Max(1, (int)_rows.Integer(8)), Document());
    }

    private void AddWhole(DyadParties parties, DyadReport report)
    {
        _material.Name(Document(), report.Document);
        ref List<DyadReport>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_inFull, parties, out _);
        (list ??= []).Add(report);
    }

    private Dyad DyadOf(long source, long target)
    {
        (string one, string other) = (_names.Party(source)!, _names.Party(target)!);
        DyadParties parties = string.CompareOrdinal(one, other) < 0 ? new(one, other) : new(other, one);
        return new Dyad(parties, _material.HasReports(parties) ? null : _material.RowsOf(parties));
    }

    private bool Takes(long actor, long party)
    {
        if (!_takes.TryGetValue(actor, out bool takes))
        {
            _takes[actor] = takes = _scope.Takes(ImportedReports.PartyOf(_names.Party(party)!, _names.Actor(actor)?.Sector ?? Sector.UNK));
        }

        return takes;
    }

    // As reports have it: the document of an address, else the row with its publisher, else the day of the list.
    private int Document()
    {
        (long document, long publisher, long dataset) = (_rows.Integer(11), _rows.Integer(9), _rows.Integer(6));
        ref int place = ref document != 0 ? ref _documents[document] : ref PlaceOf(_days, (dataset, _rows.Integer(0) >> DayBits));
        if (document == 0 && publisher != 0)
        {
            return _material.AddDocument(_names.Publisher(publisher)!);
        }

        if (place == 0)
        {
            place = 1 + _material.AddDocument(_names.Publisher(publisher) ?? ImportedReports.NameOf((ImportedDataset)dataset));
        }

        return place - 1;
    }

    private DyadReport Whole() => _reports.Of(ImportedDyads.ToEvent(_rows, _names));

    private static ref int PlaceOf(Dictionary<(long, long), int> places, (long, long) key) => ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _);

    // A dyad in one direction; without rows when whole reports are made of it.
    private sealed record Dyad(DyadParties Parties, TieRows? Rows);
}
