namespace Entente.Store.Imports;

/// <summary>Formats of event data that can be imported; members' values stand in studies.</summary>
public enum ImportFormat
{
    /// <summary>GDELT 1 and 2, events and mentions.</summary>
    Gdelt = 1,

    /// <summary>The Integrated Crisis Early Warning System's event files.</summary>
    Icews = 2,

    /// <summary>POLECAT, coded in PLOVER.</summary>
    Polecat = 3,

    /// <summary>Phoenix, of the Open Event Data Alliance.</summary>
    Phoenix = 4,

    /// <summary>Lists of date, source, target and code, as the Kansas Event Data System published them.</summary>
    Keds = 5,
}

/// <summary>Data sets whose events have ids of their own; members' values stand in studies.</summary>
public enum ImportedDataset
{
    /// <summary>GDELT 1, whose rows have 57 or 58 columns, or 17 in the reduced history.</summary>
    Gdelt1 = 1,

    /// <summary>GDELT 2, whose rows have 61 columns.</summary>
    Gdelt2 = 2,

    /// <summary>ICEWS.</summary>
    Icews = 3,

    /// <summary>POLECAT.</summary>
    Polecat = 4,

    /// <summary>Phoenix.</summary>
    Phoenix = 5,

    /// <summary>Lists of date, source, target and code.</summary>
    Keds = 6,
}

/// <summary>What an event code is written in; members' values stand in studies.</summary>
public enum CodeSystem
{
    /// <summary>Conflict and Mediation Event Observations.</summary>
    Cameo = 1,

    /// <summary>World Event/Interaction Survey.</summary>
    Weis = 2,

    /// <summary>PLOVER: a type, and after a slash its mode.</summary>
    Plover = 3,
}
