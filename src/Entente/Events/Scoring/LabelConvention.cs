namespace Entente.Events.Scoring;

/// <summary>How the makers of a set of labelled pairs read the code book; the sets differ at the borders of types.</summary>
public enum LabelConvention
{
    /// <summary>The PLV set: CAMEO's roots, with CONCEDE and RETREAT as one.</summary>
    Plv,

    /// <summary>PLOVER as this project codes it.</summary>
    Plover,

    /// <summary>CAMEO's code book to the letter.</summary>
    Cameo,
}
