namespace Entente.Store;

/// <summary>Where an event of a study comes from.</summary>
public enum EventOrigin
{
    /// <summary>Coded from a document of the study.</summary>
    Coded,

    /// <summary>Imported from another data set.</summary>
    Imported,

    /// <summary>Either.</summary>
    All,
}
