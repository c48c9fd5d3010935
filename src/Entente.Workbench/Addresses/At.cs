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

    /// <summary>A document, at one of its sentences (from 0) when one is given.</summary>
    public static string Document(string id, int? sentence = null) => $"/documents/{Escape(id)}" + (sentence is { } number ? $"#s{number}" : "");

    /// <summary>One distinct event with its reports.</summary>
    public static Address Event(string id) => new($"/events/{Escape(id)}");

    /// <summary>The relation of two actors.</summary>
    public static Address Relation(string first, string second) => new($"/relations/{Escape(first)}-{Escape(second)}");

    /// <summary>An actor.</summary>
    public static Address Actor(string id) => new($"/actors/{Escape(id)}");

    /// <summary>Two documents or two sources side by side.</summary>
    public static Address Compare(string one, string other) => new($"/compare/{Escape(one)}/{Escape(other)}");

    /// <summary>Where two documents or two sources are chosen, and compared when both are given.</summary>
    public static Address CompareForm(string? one = null, string? other = null) => Address.Of("/compare", ("a", one), ("b", other));

    private static string Escape(string part) => Uri.EscapeDataString(part);
}
