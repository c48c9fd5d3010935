using System.Globalization;
using Entente.Evidence.Judgements;
using Entente.Vocabularies;

namespace Entente.Workbench.Addresses;

/// <summary>Every address of the workbench; nothing else builds one.</summary>
public static class At
{
    /// <summary>What the study holds.</summary>
    public static Address Home => new("/");

    /// <summary>All documents.</summary>
    public static Address Documents => new("/documents");

    /// <summary>Distinct events; filters are query parameters.</summary>
    public static Address Events => new("/events");

    /// <summary>Distinct events up to a confidence (0 to 1) that nobody decided on, the least sure first.</summary>
    public static Address EventsToReview(double confidence) =>
        Address.Of("/events", ("review", "open"), ("most", confidence.ToString(CultureInfo.InvariantCulture)), ("sort", "least-sure"));

    /// <summary>All dyads.</summary>
    public static Address Relations => new("/relations");

    /// <summary>Dyads by period.</summary>
    public static Address Matrix => new("/matrix");

    /// <summary>The signed network.</summary>
    public static Address System => new("/system");

    /// <summary>Events on the map.</summary>
    public static Address Map => new("/map");

    /// <summary>Who covers whom.</summary>
    public static Address Sources => new("/sources");

    /// <summary>Actors that take part in events.</summary>
    public static Address Actors => new("/actors");

    /// <summary>Where files are added.</summary>
    public static Address Reading => new("/-/reading");

    /// <summary>How far reading has come, as a stream of server-sent events.</summary>
    public static Address ReadingProgress => new("/-/reading/progress");

    /// <summary>Where files that wait on the disk are told to be read; it takes POST.</summary>
    public static Address ReadingWaiting => new("/-/reading/waiting");

    /// <summary>Decisions whose event is told no longer.</summary>
    public static Address Lost => new("/-/decisions");

    /// <summary>PLOVER as coded.</summary>
    public static Address Codebook => new("/-/codebook");

    /// <summary>The stages with their versions and scores.</summary>
    public static Address Pipeline => new("/-/pipeline");

    /// <summary>The keys.</summary>
    public static Address Keys => new("/-/keys");

    /// <summary>Versions and licences.</summary>
    public static Address About => new("/-/about");

    /// <summary>Sentences that match a search.</summary>
    public static Address Search(string? query = null) => Address.Of("/search", ("q", query));

    /// <summary>A document.</summary>
    public static Address Reader(string id) => new($"/documents/{Escape(id)}");

    /// <summary>A document, at one of its sentences (from 0) when one is given; addresses count them from 1, as pages do.</summary>
    public static string Document(string id, int? sentence = null) => $"/documents/{Escape(id)}" + (sentence is { } number ? $"#s{number + 1}" : "");

    /// <summary>One distinct event with its reports.</summary>
    public static Address Event(string id) => new($"/events/{Escape(id)}");

    /// <summary>Where a decision on a distinct event is sent.</summary>
    public static Address Decide(string id, JudgementKind kind) => new($"/events/{Escape(id)}/{RecordName.Of(kind)}");

    /// <summary>Where taking back a decision is sent.</summary>
    public static Address Undo => new("/events/undo");

    /// <summary>The relation of two actors.</summary>
    public static Address Relation(string first, string second) => new($"/relations/{Escape(first)}-{Escape(second)}");

    /// <summary>The relation of two actors as a brief, to keep.</summary>
    public static Address Dossier(string first, string second) => new($"/relations/{Escape(first)}-{Escape(second)}/dossier");

    /// <summary>An actor.</summary>
    public static Address Actor(string id) => new($"/actors/{Escape(id)}");

    /// <summary>Two documents or two sources side by side.</summary>
    public static Address Compare(string one, string other) => new($"/compare/{Escape(one)}/{Escape(other)}");

    /// <summary>Where two documents or two sources are chosen, and compared when both are given.</summary>
    public static Address CompareForm(string? one = null, string? other = null) => Address.Of("/compare", ("a", one), ("b", other));

    private static string Escape(string part) => Uri.EscapeDataString(part);
}
