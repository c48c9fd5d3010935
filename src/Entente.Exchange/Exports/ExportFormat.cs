namespace Entente.Exchange.Exports;

/// <summary>What a file is written in.</summary>
public enum ExportFormat
{
    /// <summary>Comma-separated values with a header (RFC 4180).</summary>
    Csv,

    /// <summary>JSON Lines: one record a line, in the fields of <c>docs/formats.md</c>.</summary>
    Jsonl,

    /// <summary>GraphML, a network at one time.</summary>
    Graphml,

    /// <summary>GEXF 1.3, a network over time.</summary>
    Gexf,

    /// <summary>GeoJSON (RFC 7946).</summary>
    Geojson,

    /// <summary>JSON-LD 1.1 in the terms of schema.org.</summary>
    Jsonld,

    /// <summary>Entities of FollowTheMoney, one a line.</summary>
    Ftm,

    /// <summary>The JSON of TimelineJS.</summary>
    Timelinejs,
}

/// <summary>What is exported.</summary>
public enum ExportSubject
{
    /// <summary>Events, one a report.</summary>
    Events,

    /// <summary>Distinct events, however many reports tell each.</summary>
    Distinct,

    /// <summary>Who takes part in events, and how often.</summary>
    Actors,

    /// <summary>The series of a dyad, one bin a record.</summary>
    Relation,

    /// <summary>The signed network.</summary>
    Network,
}

/// <summary>Which format carries what.</summary>
public static class ExportFormats
{
    /// <summary>What a format carries; the first is meant when nothing is said.</summary>
    public static IReadOnlyList<ExportSubject> SubjectsOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv or ExportFormat.Jsonl => Enum.GetValues<ExportSubject>(),
        ExportFormat.Graphml or ExportFormat.Gexf => [ExportSubject.Network],
        _ => [ExportSubject.Events, ExportSubject.Distinct],
    };

    /// <summary>Media type, as a server names it.</summary>
    public static string MediaTypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Jsonl or ExportFormat.Ftm => "application/x-ndjson",
        ExportFormat.Graphml => "application/graphml+xml",
        ExportFormat.Gexf => "application/gexf+xml",
        ExportFormat.Geojson => "application/geo+json",
        ExportFormat.Jsonld => "application/ld+json",
        _ => "application/json",
    };

    /// <summary>Whether a file of this format has no place of its own for the stamp, so that it stands in a second file beside it.</summary>
    public static bool NeedsSidecar(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Jsonl or ExportFormat.Ftm;
}
