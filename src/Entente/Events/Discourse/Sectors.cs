using Entente.Actors;

namespace Entente.Events.Discourse;

/// <summary>Which sectors are part of a state, and which live in one.</summary>
internal static class Sectors
{
    /// <summary>Whether a sector is no part of the state, so that the state's own may act on it.</summary>
    public static bool IsOfSociety(Sector sector) => sector is Sector.AGR or Sector.BUS or Sector.CRM or Sector.CVL or Sector.EDU or Sector.JRN or Sector.LAB or Sector.MED
        or Sector.REF or Sector.OPP or Sector.PRE or Sector.REL or Sector.SOC or Sector.REB or Sector.PTY or Sector.NGO;

    /// <summary>Whether a sector is part of the state.</summary>
    public static bool IsOfState(Sector sector) => sector is Sector.GOV or Sector.MIL or Sector.COP or Sector.SPY or Sector.LEG or Sector.JUD;
}
