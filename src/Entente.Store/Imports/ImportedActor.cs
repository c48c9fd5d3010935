using Entente.Actors;
using Entente.Events;

namespace Entente.Store.Imports;

/// <summary>One side of an imported event, as the data set writes it and as the catalogue knows it.</summary>
/// <param name="Code">The data set's code or, where it has none, name.</param>
/// <param name="Name">The data set's name, or null.</param>
/// <param name="Sector">Sector of society.</param>
/// <param name="Actor">Our id, or null when the catalogue does not have this actor.</param>
/// <param name="State">Id of the state it stands for, or null.</param>
public sealed record ImportedActor(string Code, string? Name, Sector Sector, string? Actor, string? State)
{
    /// <summary>The party of a relation: the state it stands for, else the actor itself; null when neither is known.</summary>
    public string? Party => State ?? Actor;

    /// <summary>Whether the code says nothing to us: no actor, no state, no sector.</summary>
    public bool IsUnknown => Party is null && Sector == Sector.UNK;
}

/// <summary>An event code and what it means in PLOVER's terms.</summary>
/// <param name="System">What it is written in.</param>
/// <param name="Code">The code as written.</param>
/// <param name="Type">PLOVER type; null for what PLOVER does not count, and for codes that are not known.</param>
/// <param name="Mode">Mode, or null.</param>
/// <param name="Quad">Quad class of the type.</param>
/// <param name="Intensity">PLOVER's score of type and mode, −10 to 10; 0 without a type.</param>
/// <param name="Goldstein">CAMEO's Goldstein score, −10 to 10; null where the system has none.</param>
/// <param name="IsKnown">Whether the code book has it.</param>
public sealed record ImportedCode(CodeSystem System, string Code, EventType? Type, string? Mode, QuadClass? Quad, double Intensity, double? Goldstein, bool IsKnown);

/// <summary>A code that says nothing to us.</summary>
/// <param name="Code">The code as written.</param>
/// <param name="Events">New events it stands in.</param>
public sealed record UnknownCode(string Code, long Events);
