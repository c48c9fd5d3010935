using Entente.Events;

namespace Entente.Exchange.Cameo;

/// <summary>A CAMEO event code as it is written for an event.</summary>
/// <param name="Code">Three or four digits; the first two are its root.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Goldstein">Its score on CAMEO's Goldstein scale, −10 to 10.</param>
public sealed record CameoCode(string Code, string Name, double Goldstein)
{
    /// <summary>Its first two digits.</summary>
    public string Root => Code[..2];

    /// <summary>The quad class that Phoenix gives its root: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    /// <remarks>As Phoenix counts, a reduction of relations (16) is verbal; PLOVER counts it as material.</remarks>
    public int Quad => Root switch
    {
        "03" or "04" or "05" => 1,
        "06" or "07" or "08" => 2,
        "09" or "10" or "11" or "12" or "13" or "16" => 3,
        _ => 4,
    };
}

/// <summary>What a CAMEO code means in PLOVER's terms.</summary>
/// <param name="Code">The code.</param>
/// <param name="Type">The type, or null for what PLOVER does not count: statements and appeals.</param>
/// <param name="Mode">The mode, or null.</param>
/// <param name="Contexts">The contexts it implies.</param>
/// <param name="Goldstein">Its score on CAMEO's Goldstein scale, −10 to 10.</param>
public sealed record CameoMeaning(string Code, EventType? Type, string? Mode, IReadOnlyList<string> Contexts, double Goldstein);
