using Dapper;
using Entente.Documents;
using Entente.Events;
using Entente.Relations;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Store;

/// <summary>Which events of a study to list; what is left out does not restrict.</summary>
public sealed record EventFilter
{
    /// <summary>Ids of actors or states, each of which must take part on either side.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Ids of actors or states, one of which must act.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>Ids of actors or states, one of which must receive.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>Types.</summary>
    public IReadOnlyList<EventType> Types { get; init; } = [];

    /// <summary>Modes.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Quad classes.</summary>
    public IReadOnlyList<QuadClass> Quads { get; init; } = [];

    /// <summary>Kinds of voices.</summary>
    public IReadOnlyList<VoiceKind> Voices { get; init; } = [];

    /// <summary>Only events that may have fallen on this day or later.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Only events that may have fallen on this day or earlier.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The id of a state in which it took place, or the name of the place, in any case. Of a distinct event the report that stands for it says where.</summary>
    public string? Place { get; init; }

    /// <summary>A place, as <see cref="Place"/>, in which it did not take place.</summary>
    public string? Outside { get; init; }

    /// <summary>Two parties, one of which acts on the other, or both together. Of a distinct event the report that stands for it says who.</summary>
    public DyadParties? Between { get; init; }

    /// <summary>Id of a document.</summary>
    public string? Document { get; init; }

    /// <summary>Part of an outlet's name.</summary>
    public string? Outlet { get; init; }

    /// <summary>Least confidence, 0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>Greatest confidence, 0 to 1.</summary>
    public double? MostConfidence { get; init; }

    /// <summary>Words, "phrases" and prefixes* that the sentence must hold, in any form.</summary>
    public string? Text { get; init; }

    /// <summary>How far people have looked at them. A distinct event is open while none of its reports was decided on, and corrected when any was.</summary>
    public ReviewFilter Review { get; init; }

    /// <summary>Whether documents that repeat another are left out.</summary>
    public bool WithoutCopies { get; init; }

    /// <summary>The most events to list.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether it asks for what only events of documents have, so that no imported event passes.</summary>
    internal bool IsOfDocuments => this is not { Document: null, Confidence: null, MostConfidence: null, Text: null, Place: null, Voices.Count: 0, Review: ReviewFilter.Any };

    /// <summary>Whether an event between two parties, such as an imported one, passes; a party counts as itself alone.</summary>
    /// <remarks>What such events do not have (documents, places, voices, confidence, review) none of them passes.</remarks>
    internal bool Passes(in DyadEvent told) =>
        !IsOfDocuments
        && (Quads.Count == 0 || (told.Quad is { } quad && Quads.Contains(quad)))
        && (Statuses.Count == 0 || Statuses.Contains(told.Status))
        && (Types.Count == 0 || (told.Type is { } type && Types.Contains(type)))
        && (Between is not { } two || (two.First, two.Second) == (told.Source, told.Target) || (two.Second, two.First) == (told.Source, told.Target))
        && (Modes.Count == 0 || (told.Mode is { } mode && Modes.Contains(mode)))
        && TakesPart(With, told.Source, told.Target)
        && (By.Count == 0 || By.Contains(told.Source) || (told.IsMutual && By.Contains(told.Target)))
        && (To.Count == 0 || To.Contains(told.Target) || (told.IsMutual && To.Contains(told.Source)))
        && (From is null || told.LastDay is null || told.LastDay >= From) && (Until is null || told.Day <= Until)
        && (Outlet is null || told.Publisher?.Contains(Outlet, StringComparison.OrdinalIgnoreCase) == true);

    // Outside of the event's own lambda, which would copy it for every row.
    private static bool TakesPart(IReadOnlyList<string> all, string source, string target) => all.Count == 0 || all.All(id => id == source || id == target);

    internal (string Where, DynamicParameters Parameters) ToSql(bool distinct = false)
    {
        var sql = new EventCondition();
        sql.AddReview(Review, distinct);
        AddParticipants(sql);
        bool standing = distinct && Review != ReviewFilter.Rejected;
        sql.AddPlace("place", Place, "IN", standing);
        sql.AddPlace("outside", Outside, "NOT IN", standing);
        sql.AddBetween(Between, standing);
        sql.AddNames("e.type", "types", Types.Select(RecordName.Of));
        sql.AddNames("e.mode", "modes", Modes);
        sql.AddNames("e.status", "statuses", Statuses.Select(RecordName.Of));
        sql.AddNames("e.quad", "quads", Quads.Select(RecordName.Of));
        sql.AddNames("e.voice_kind", "voices", Voices.Select(RecordName.Of));
        // An open end may lie anywhere; what has no date at all may not.
        sql.AddWhen("(e.date_to >= @from OR e.date_to IS NULL AND e.date_from IS NOT NULL)", "from", IsoDay.Print(From));
        sql.AddWhen("(e.date_from <= @until OR e.date_from IS NULL AND e.date_to IS NOT NULL)", "until", IsoDay.Print(Until));
        sql.AddWhen("e.document = @document", "document", Document);
        sql.AddWhen("e.confidence >= @confidence", "confidence", Confidence);
        sql.AddWhen("e.confidence <= @most", "most", MostConfidence);
        sql.AddWhen("e.document IN (SELECT o.id FROM document o WHERE instr(lower(COALESCE(o.outlet, '')), lower(@outlet)) > 0)", "outlet", Outlet);
        sql.AddWhen(
            """
            (e.document, e."start") IN (SELECT s.document, s."start" FROM sentence_search f JOIN sentence s ON s.number = f.rowid WHERE sentence_search MATCH @text)
            """,
            "text",
            SearchWords.Quote(Text));
        if (WithoutCopies)
        {
            sql.Add("e.document NOT IN (SELECT o.id FROM document o WHERE o.duplicate_of IS NOT NULL)");
        }

        return sql.Finish();
    }

    private void AddParticipants(EventCondition sql)
    {
        for (int i = 0; i < With.Count; i++)
        {
            sql.AddSide($"with{i}", [With[i]], null);
        }

        sql.AddSide("by", By, "actor");
        sql.AddSide("to", To, "recipient");
    }
}

/// <summary>Which events to list by what people decided on them.</summary>
public enum ReviewFilter
{
    /// <summary>All that count: rejected ones are left out.</summary>
    Any,
    /// <summary>Those that nobody decided on.</summary>
    Open,
    /// <summary>Those found right as they stood.</summary>
    Accepted,
    /// <summary>Those put right.</summary>
    Corrected,
    /// <summary>Those found wrong, which count nowhere else.</summary>
    Rejected,
}
