namespace Entente.Pipelines.Probes;

/// <summary>What a probe changes in a sentence.</summary>
public enum ProbeKind
{
    /// <summary>Who acts and who receives change places: so they must in the event, and nothing else may change.</summary>
    Swapped,
    /// <summary>Active becomes passive: nothing may change.</summary>
    Passive,
    /// <summary>The act is denied: the event must be denied or gone.</summary>
    Negated,
    /// <summary>The act is still to come: planned, of the type that says so alone (a meeting to come is AGREE).</summary>
    Future,
    /// <summary>The act is supposed: the event must be hypothetical or gone.</summary>
    Conditional,
    /// <summary>Somebody reports it: the same event in that voice.</summary>
    Reported,
    /// <summary>Somebody is quoted: the same event in that voice.</summary>
    Quoted,
    /// <summary>It is told of a year long past: the same event, dated then.</summary>
    Historical,
    /// <summary>Others take part: the same event with those.</summary>
    Names,
    /// <summary>A clause that has nothing to do with it is added: nothing may change.</summary>
    Clause,
}
