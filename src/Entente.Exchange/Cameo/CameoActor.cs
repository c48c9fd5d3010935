using Entente.Actors;

namespace Entente.Exchange.Cameo;

/// <summary>Codes of actors as CAMEO composes them: a state or kind of group in three letters, then a sector in three.</summary>
public static class CameoActor
{
    /// <summary>The code of nobody.</summary>
    public const string Nobody = "---";

    /// <summary>The code of an actor: "RUS" a state, "RUSGOV" its government, "IGO" an organisation of states, "---REB" rebels of no known state.</summary>
    public static string CodeOf(ActorReference actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        string root = RootOf(actor);
        string sector = SectorOf(actor.Sector);
        return actor.Kind == ActorKind.State || sector == root || root is "IGO" or "NGO" or "MNC" ? root : root + sector;
    }

    /// <summary>The state or kind of group that the code begins with.</summary>
    public static string RootOf(ActorReference actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Country ?? actor switch
        {
            { Sector: Sector.NGO } => "NGO",
            { Kind: ActorKind.Organisation or ActorKind.Alliance } => "IGO",
            { Kind: ActorKind.Company } => "MNC",
            { Kind: ActorKind.ArmedGroup } => "IMG",
            _ => Nobody,
        };
    }

    /// <summary>CAMEO's letters for a sector; where PLOVER's differ, those of CAMEO, and none for a sector that is not known.</summary>
    public static string SectorOf(Sector sector) => sector switch
    {
        Sector.UNK => "",
        Sector.JRN => "MED",
        Sector.MED => "HLH",
        Sector.PRM => "MIL",
        Sector.PRE or Sector.SOC => "CVL",
        _ => sector.ToString(),
    };
}
