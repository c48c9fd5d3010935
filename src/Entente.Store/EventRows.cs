using System.Data;
using Dapper;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Time;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Events to rows and back.</summary>
internal static class EventRows
{
    private const string Order = """e.date_from IS NULL, e.date_from, e.date_to, e.document, e."start", e.trigger_start, e.id""";

    private const int AtOnce = 500;

    private const string Columns =
        """
        e.id Id, e.document Document, e.type Type, e.mode Mode, e.contexts Contexts, e.quad Quad, e.intensity Intensity,
            e.status Status, e.date_from DateFrom, e.date_to DateTo, e.date_precision DatePrecision, e.date_text DateText,
            e.date_basis DateBasis, e.place Place, e.voice_kind VoiceKind, e.voice_id VoiceId, e.voice_text VoiceText,
            e.sentence Sentence, e."start" Start, e."end" End, e."trigger" "Trigger", e.trigger_start TriggerStart,
            e.trigger_end TriggerEnd, e.confidence Confidence, e.stage Stage, e.status_cue StatusCue,
            e.status_cue_start StatusCueStart, e.place_start PlaceStart, e.place_id PlaceId, e.place_country PlaceCountry, e.via Via
        """;

    private const string ParticipantColumns =
        """
        q.event Event, q.side Side, q.ordinal Ordinal, q.actor Actor, q.country Country, q.sector Sector, q.kind Kind, q.text Text, q."start" Start, q."end" End
        """;

    public static void Save(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<Event> events)
    {
        connection.Execute("DELETE FROM participant WHERE event = @Id", events.Select(found => new { found.Id }), transaction);
        connection.Execute(
            """
            INSERT OR REPLACE INTO event (id, document, type, mode, contexts, quad, intensity, status, date_from, date_to, date_precision,
                date_text, date_basis, place, voice_kind, voice_id, voice_text, sentence, "start", "end", "trigger", trigger_start,
                trigger_end, confidence, stage, status_cue, status_cue_start, place_start, place_id, place_country, via)
            VALUES (@Id, @Document, @Type, @Mode, @Contexts, @Quad, @Intensity, @Status, @DateFrom, @DateTo, @DatePrecision,
                @DateText, @DateBasis, @Place, @VoiceKind, @VoiceId, @VoiceText, @Sentence, @Start, @End, @Trigger, @TriggerStart,
                @TriggerEnd, @Confidence, @Stage, @StatusCue, @StatusCueStart, @PlaceStart, @PlaceId, @PlaceCountry, @Via)
            """,
            events.Select(ToRow),
            transaction);
        connection.Execute(
            """
            INSERT INTO participant (event, side, ordinal, actor, country, sector, kind, text, "start", "end")
            VALUES (@Event, @Side, @Ordinal, @Actor, @Country, @Sector, @Kind, @Text, @Start, @End)
            """,
            events.SelectMany(found => ToRows(found.Id, "actor", found.Actors).Concat(ToRows(found.Id, "recipient", found.Recipients))),
            transaction);
    }

    /// <summary>Streams the events that pass a condition on tables event (e) and document (d), in order of date: a chunk at a time is in memory, however many there are.</summary>
    /// <param name="connection">The study.</param>
    /// <param name="where">The condition.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="limit">The most events, if there is a limit.</param>
    /// <param name="tables">What the names of tables event and participant begin with.</param>
    public static IEnumerable<Event> Load(SqliteConnection connection, string where, DynamicParameters parameters, int? limit, string tables = "")
    {
        IEnumerable<EventRow> found = connection.Query<EventRow>(
            $"""
            SELECT {Columns}
            FROM {tables}event e JOIN document d ON d.id = e.document WHERE {where} ORDER BY {Order}{(limit is { } rows ? $" LIMIT {rows}" : "")}
            """,
            parameters,
            buffered: false);
        // Participants come with one question for a whole chunk rather than one for each event.
        return found.Chunk(AtOnce).SelectMany(chunk =>
        {
            ILookup<string, ParticipantRow> participants = LoadParticipants(connection, chunk, tables);
            return chunk.Select(row => FromRow(row, participants[row.Id]));
        });
    }

    /// <summary>All events, superseded ones too, in order of id: tables are walked along side by side, so that many events cost far less than when each is looked up.</summary>
    public static IEnumerable<Event> Walk(SqliteConnection connection)
    {
        using IEnumerator<ParticipantRow> participants = connection.Query<ParticipantRow>(
            $"SELECT {ParticipantColumns} FROM participant q ORDER BY q.event, q.side, q.ordinal", buffered: false).GetEnumerator();
        bool hasParticipant = participants.MoveNext();
        var own = new List<ParticipantRow>();
        foreach (EventRow row in connection.Query<EventRow>($"SELECT {Columns} FROM event e ORDER BY e.id", buffered: false))
        {
            own.Clear();
            while (hasParticipant && string.CompareOrdinal(participants.Current.Event, row.Id) is <= 0 and var order)
            {
                if (order == 0)
                {
                    own.Add(participants.Current);
                }

                hasParticipant = participants.MoveNext();
            }

            yield return FromRow(row, own);
        }
    }

    private static ILookup<string, ParticipantRow> LoadParticipants(SqliteConnection connection, EventRow[] events, string tables) =>
        connection.Query<ParticipantRow>(
            $"""
            SELECT {ParticipantColumns}
            FROM {tables}participant q WHERE q.event IN @ids
            ORDER BY q.event, q.side, q.ordinal
            """,
            new { ids = events.Select(row => row.Id) }).ToLookup(row => row.Event);

    private static EventRow ToRow(Event found) => new()
    {
        Id = found.Id,
        Document = found.Document.Value,
        Type = RecordName.Of(found.Type),
        Mode = found.Mode,
        Contexts = string.Join(' ', found.Contexts),
        Quad = RecordName.Of(found.Quad),
        Intensity = found.Intensity,
        Status = RecordName.Of(found.Status),
        DateFrom = IsoDay.Print(found.When?.From),
        DateTo = IsoDay.Print(found.When?.To),
        DatePrecision = found.When is { } when ? RecordName.Of(when.Precision) : null,
        DateText = found.DateText,
        DateBasis = RecordName.Of(found.DateBasis),
        StatusCue = found.StatusCue?.Text,
        StatusCueStart = found.StatusCue?.Span.Start,
        Place = found.Place?.Text,
        PlaceStart = found.Place?.Span.Start,
        PlaceId = found.Place?.Id,
        PlaceCountry = found.Place?.Country,
        Via = VoiceList.Print(found.Via),
        VoiceKind = RecordName.Of(found.Voice.Kind),
        VoiceId = found.Voice.Id,
        VoiceText = found.Voice.Text,
        Sentence = found.Sentence,
        Start = found.Span.Start,
        End = found.Span.End,
        Trigger = found.Trigger,
        TriggerStart = found.TriggerSpan.Start,
        TriggerEnd = found.TriggerSpan.End,
        Confidence = found.Confidence,
        Stage = found.Stage,
    };

    private static IEnumerable<ParticipantRow> ToRows(string id, string side, IReadOnlyList<Participant> participants) =>
        participants.Select((participant, ordinal) => new ParticipantRow
        {
            Event = id,
            Side = side,
            Ordinal = ordinal,
            Actor = participant.Actor.Id,
            Country = participant.Actor.Country,
            Sector = RecordName.Of(participant.Actor.Sector),
            Kind = RecordName.Of(participant.Actor.Kind),
            Text = participant.Text,
            Start = participant.Span.Start,
            End = participant.Span.End,
        });

    private static Event FromRow(EventRow row, IEnumerable<ParticipantRow> participants) => new()
    {
        Id = row.Id,
        Document = new DocumentId(row.Document),
        Type = Member<EventType>(row.Type),
        Mode = row.Mode,
        Contexts = row.Contexts.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Quad = Member<QuadClass>(row.Quad),
        Intensity = row.Intensity,
        Status = Member<EventStatus>(row.Status),
        When = Interval(row.DateFrom, row.DateTo, row.DatePrecision),
        DateText = row.DateText,
        DateBasis = Member<DateBasis>(row.DateBasis),
        StatusCue = SpanAt(row.StatusCue, row.StatusCueStart) is { } cue ? new StatusCue(row.StatusCue!, cue) : null,
        Place = SpanAt(row.Place, row.PlaceStart) is { } place ? new EventPlace(row.Place!, place, row.PlaceId, row.PlaceCountry) : null,
        Via = VoiceList.Parse(row.Via),
        Voice = new Voice(Member<VoiceKind>(row.VoiceKind), row.VoiceId, row.VoiceText),
        Sentence = row.Sentence,
        Span = new TextSpan(row.Start, row.End),
        Trigger = row.Trigger,
        TriggerSpan = new TextSpan(row.TriggerStart, row.TriggerEnd),
        Confidence = row.Confidence,
        Stage = row.Stage,
        Actors = Side(participants, "actor"),
        Recipients = Side(participants, "recipient"),
    };

    // Words are stored as they stand in the document, so that their length gives the end.
    private static TextSpan? SpanAt(string? words, int? start) => words is null ? null : new TextSpan(start ?? 0, (start ?? 0) + words.Length);

    private static List<Participant> Side(IEnumerable<ParticipantRow> rows, string side) =>
    [
        .. rows.Where(row => row.Side == side).Select(row => new Participant(
            new ActorReference(row.Actor, row.Country, Member<Sector>(row.Sector), Member<ActorKind>(row.Kind)),
            row.Text,
            new TextSpan(row.Start, row.End))),
    ];

    public static DateInterval? Interval(string? from, string? to, string? precision) =>
        precision is null ? null : new DateInterval(IsoDay.Parse(from), IsoDay.Parse(to), Member<Precision>(precision));

    public static T Member<T>(string name)
        where T : struct, Enum =>
        RecordName.Parse<T>(name) ?? throw new DataException($"'{name}' is no {typeof(T).Name}.");
}
