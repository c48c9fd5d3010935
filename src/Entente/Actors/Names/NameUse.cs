namespace Entente.Actors.Names;

/// <summary>In which way a listed form names its actor.</summary>
internal enum NameUse : byte
{
    /// <summary>A name.</summary>
    Name,
    /// <summary>A capital.</summary>
    Capital,
    /// <summary>Another seat of power.</summary>
    Seat,
    /// <summary>A place that does not stand for the government.</summary>
    Place,
    /// <summary>A word for the people, or the adjective.</summary>
    Demonym,
    /// <summary>A form used before or after a hyphen alone ("Sino").</summary>
    Combining,
    /// <summary>A person's surname.</summary>
    Surname,
}

/// <summary>One thing that a listed form can mean.</summary>
/// <param name="Actor">The actor named.</param>
/// <param name="Use">In which way.</param>
internal readonly record struct NameSense(Actor Actor, NameUse Use);
