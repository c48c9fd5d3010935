namespace Entente.Store;

/// <summary>A row of table event.</summary>
internal sealed class EventRow
{
    public string Id { get; init; } = "";
    public string Document { get; init; } = "";
    public string Type { get; init; } = "";
    public string? Mode { get; init; }
    public string Contexts { get; init; } = "";
    public string Quad { get; init; } = "";
    public double Intensity { get; init; }
    public string Status { get; init; } = "";
    public string? DateFrom { get; init; }
    public string? DateTo { get; init; }
    public string? DatePrecision { get; init; }
    public string? DateText { get; init; }
    public string DateBasis { get; init; } = "";
    public string? Place { get; init; }
    public int? PlaceStart { get; init; }
    public string? PlaceId { get; init; }
    public string? PlaceCountry { get; init; }
    public string? StatusCue { get; init; }
    public int? StatusCueStart { get; init; }
    public string Via { get; init; } = "[]";
    public string VoiceKind { get; init; } = "";
    public string? VoiceId { get; init; }
    public string? VoiceText { get; init; }
    public string Sentence { get; init; } = "";
    public int Start { get; init; }
    public int End { get; init; }
    public string Trigger { get; init; } = "";
    public int TriggerStart { get; init; }
    public int TriggerEnd { get; init; }
    public double Confidence { get; init; }
    public string Stage { get; init; } = "";
}

/// <summary>A row of table participant.</summary>
internal sealed class ParticipantRow
{
    public string Event { get; init; } = "";
    public string Side { get; init; } = "";
    public int Ordinal { get; init; }
    public string Actor { get; init; } = "";
    public string? Country { get; init; }
    public string Sector { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Text { get; init; } = "";
    public int Start { get; init; }
    public int End { get; init; }
}

/// <summary>A row of table document.</summary>
internal sealed class DocumentRow
{
    public string Id { get; init; } = "";
    public string Path { get; init; } = "";
    public string MediaType { get; init; } = "";
    public string Encoding { get; init; } = "";
    public long ByteCount { get; init; }
    public string Source { get; init; } = "";
    public string? Title { get; init; }
    public string Authors { get; init; } = "[]";
    public string? Outlet { get; init; }
    public string? OriginallyPublishedBy { get; init; }
    public string Language { get; init; } = "";
    public string? PublishedFrom { get; init; }
    public string? PublishedTo { get; init; }
    public string? PublishedPrecision { get; init; }
    public string PublishedBasis { get; init; } = "";
    public string Genre { get; init; } = "";
    public string? DuplicateOf { get; init; }
}

/// <summary>A row of table segment.</summary>
internal sealed class SegmentRow
{
    public string Kind { get; init; } = "";
    public int Start { get; init; }
    public int End { get; init; }
    public string VoiceKind { get; init; } = "";
    public string? VoiceId { get; init; }
    public string? VoiceText { get; init; }
}

/// <summary>A row of table cluster.</summary>
internal sealed class ClusterRow
{
    public string Id { get; init; } = "";
    public string Event { get; init; } = "";
    public int Reports { get; init; }
    public string Status { get; init; } = "";
    public string? DateFrom { get; init; }
    public string? DateTo { get; init; }
    public string? DatePrecision { get; init; }
    public string Stage { get; init; } = "";
}

/// <summary>A row of table cluster_member.</summary>
internal sealed class MemberRow
{
    public string Event { get; init; } = "";
    public string Path { get; init; } = "";
    public string? Cluster { get; init; }
    public string? JoinedTo { get; init; }
    public double Score { get; init; }
    public string Reasons { get; init; } = "[]";
}

/// <summary>A row of table cluster_link.</summary>
internal sealed class LinkRow
{
    public string Cluster { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Target { get; init; } = "";
    public double Score { get; init; }
}

/// <summary>A row of table judgement.</summary>
internal sealed class JudgementRow
{
    public long Number { get; init; }
    public long Action { get; init; }
    public string Kind { get; init; } = "";
    public string? Event { get; init; }
    public string? Other { get; init; }
    public string? Change { get; init; }
    public string? Reason { get; init; }
    public string By { get; init; } = "";
    public string At { get; init; } = "";
    public long? Undoes { get; init; }
}
