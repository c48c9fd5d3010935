using System.Text;
using System.Text.Json;
using Dapper;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using Entente.Relations.Sources;
using Entente.Store.Imports;

namespace Entente.Store;

/// <summary>What the documents of a study tell, source by source.</summary>
public static class SourceReader
{
    // Reports, their clusters and their participants all stand in order of the ids of reports, so that three walks side by side need no look-up.
    private const string Reports =
        """
        SELECT e.id, e.document, e.type, e.intensity, e.status, e.date_from, e.date_to, e.voice_kind, m.cluster
        FROM event e JOIN cluster_member m ON m.event = e.id WHERE e.stale = 0 AND m.cluster IS NOT NULL ORDER BY e.id
        """;

    private const string Participants = "SELECT event, side, actor, country, sector, kind FROM participant ORDER BY event";

    /// <summary>Every document and report that is not superseded.</summary>
    public static SourceMaterial Sources(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        SourcePiece[] pieces = [.. study.Connection.Query<DocumentRow>(
            """
            SELECT id Id, authors Authors, outlet Outlet, originally_published_by OriginallyPublishedBy, duplicate_of DuplicateOf,
                published_from PublishedFrom, published_to PublishedTo, published_precision PublishedPrecision
            FROM document WHERE stale = 0 ORDER BY id
            """).Select(ToPiece)];
        var places = pieces.Index().ToDictionary(piece => piece.Item.Origin.Document.Value, piece => piece.Index, StringComparer.Ordinal);
        return new SourceMaterial(pieces, ReadReports(study, places));
    }

    /// <summary>Names of outlets and authors that published or wrote documents of the study, as spelt, most documents first.</summary>
    public static IReadOnlyList<string> SourceNames(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<string>(
            """
            SELECT name FROM (
                SELECT outlet name FROM document WHERE stale = 0 AND outlet IS NOT NULL
                UNION ALL SELECT a.value FROM document d, json_each(d.authors) a WHERE d.stale = 0)
            GROUP BY lower(name) ORDER BY COUNT(*) DESC, name
            """).AsList();
    }

    private static SourcePiece ToPiece(DocumentRow row) => new(
        new ReportOrigin(
            new DocumentId(row.Id),
            row.Outlet,
            row.OriginallyPublishedBy,
            row.DuplicateOf is { } original ? new DocumentId(original) : null,
            EventRows.Interval(row.PublishedFrom, row.PublishedTo, row.PublishedPrecision)),
        JsonSerializer.Deserialize<string[]>(row.Authors) ?? []);

    private static List<SourceReport> ReadReports(Study study, Dictionary<string, int> places)
    {
        var found = new List<SourceReport>();
        var clusters = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new KnownWords();
        using var reports = new SqlStatement(study.Connection, Reports);
        using var participants = new ParticipantWalk(study, words);
        while (reports.Step())
        {
            if (places.TryGetValue(words.Of(reports.Utf8(1)), out int piece))
            {
                EventType type = words.Member<EventType>(reports.Utf8(2));
                (IReadOnlyList<string> parties, IReadOnlyList<DyadParties> dyads) = participants.Of(reports.Utf8(0), type);
                string cluster = Encoding.ASCII.GetString(reports.Utf8(8));
                int number = clusters.TryGetValue(cluster, out int known) ? known : clusters[cluster] = clusters.Count;
                found.Add(ToReport(reports, words, piece, number) with { Parties = parties, Dyads = dyads });
            }
        }

        return found;
    }

    private static SourceReport ToReport(SqlStatement row, KnownWords words, int piece, int cluster) => new()
    {
        Piece = piece,
        Event = cluster,
        Intensity = row.Real(3),
        IsDone = words.Member<EventStatus>(row.Utf8(4)) is EventStatus.Actual or EventStatus.Ongoing,
        Days = new ReportDays(words.Day(row.Utf8(5), int.MinValue), words.Day(row.Utf8(6), int.MaxValue)),
        Voice = words.Member<VoiceKind>(row.Utf8(7)),
        Parties = [],
        Dyads = [],
    };

    /// <summary>Words of columns that repeat row after row, each made once.</summary>
    private sealed class KnownWords
    {
        private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _days = new(StringComparer.Ordinal);
        private readonly Dictionary<(Type, string), object> _members = [];

        public string Of(ReadOnlySpan<byte> utf8)
        {
            Span<char> text = stackalloc char[128];
            if (utf8.Length > text.Length)
            {
                return Encoding.UTF8.GetString(utf8);
            }

            ReadOnlySpan<char> read = text[..Encoding.UTF8.GetChars(utf8, text)];
            var byText = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!byText.TryGetValue(read, out string? known))
            {
                known = read.ToString();
                _texts[known] = known;
            }

            return known;
        }

        public T Member<T>(ReadOnlySpan<byte> utf8)
            where T : struct, Enum
        {
            string name = Of(utf8);
            if (!_members.TryGetValue((typeof(T), name), out object? known))
            {
                _members[(typeof(T), name)] = known = EventRows.Member<T>(name);
            }

            return (T)known;
        }

        public int Day(ReadOnlySpan<byte> utf8, int open)
        {
            if (utf8.IsEmpty)
            {
                return open;
            }

            string day = Of(utf8);
            return _days.TryGetValue(day, out int known) ? known : _days[day] = ReportDays.NumberOf(IsoDay.Parse(day)!.Value);
        }
    }

    /// <summary>Walks along the participants beside the reports.</summary>
    private sealed class ParticipantWalk : IDisposable
    {
        private readonly SqlStatement _rows;
        private readonly KnownWords _words;
        private readonly List<string> _parties = [];
        private readonly List<string> _actors = [];
        private readonly List<string> _recipients = [];
        private bool _hasRow;

        public ParticipantWalk(Study study, KnownWords words)
        {
            _rows = new SqlStatement(study.Connection, Participants);
            _words = words;
            _hasRow = _rows.Step();
        }

        public (IReadOnlyList<string> Parties, IReadOnlyList<DyadParties> Dyads) Of(ReadOnlySpan<byte> report, EventType type)
        {
            _parties.Clear();
            _actors.Clear();
            _recipients.Clear();
            bool hasRecipient = false;
            while (_hasRow && _rows.Utf8(0).SequenceCompareTo(report) <= 0)
            {
                if (_rows.Utf8(0).SequenceEqual(report))
                {
                    hasRecipient |= Add();
                }

                _hasRow = _rows.Step();
            }

            return (_parties.ToArray(), _actors.Count + _recipients.Count < 2 ? [] : [.. DyadReports.DyadsOf(type, _actors, _recipients, hasRecipient)]);
        }

        public void Dispose() => _rows.Dispose();

        // A role that nobody is known to fill, such as "protesters", is no party; of a state only its organs make a relation.
        private bool Add()
        {
            bool receives = _rows.Utf8(1).SequenceEqual("recipient"u8);
            bool hasState = !_rows.IsNull(3);
            if (hasState || _words.Member<ActorKind>(_rows.Utf8(5)) != ActorKind.Agent)
            {
                string party = _words.Of(_rows.Utf8(hasState ? 3 : 2));
                AddOnce(_parties, party);
                if (!hasState || RelationFilter.Government.Contains(_words.Member<Sector>(_rows.Utf8(4))))
                {
                    AddOnce(receives ? _recipients : _actors, party);
                }
            }

            return receives;
        }

        private static void AddOnce(List<string> list, string party)
        {
            if (!list.Contains(party))
            {
                list.Add(party);
            }
        }
    }
}
