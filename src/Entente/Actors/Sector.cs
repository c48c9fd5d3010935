namespace Entente.Actors;

/// <summary>The sector of society an actor belongs to, by PLOVER's codes; the members' names are the codes.</summary>
public enum Sector
{
    /// <summary>Not known, or none: a state as a whole is <see cref="GOV"/>.</summary>
    UNK,
    /// <summary>Government: executive and its officials.</summary>
    GOV,
    /// <summary>Police.</summary>
    COP,
    /// <summary>Judiciary.</summary>
    JUD,
    /// <summary>Legislature.</summary>
    LEG,
    /// <summary>Military.</summary>
    MIL,
    /// <summary>Paramilitary forces that a state supports.</summary>
    PRM,
    /// <summary>Political parties.</summary>
    PTY,
    /// <summary>Rebels and insurgents.</summary>
    REB,
    /// <summary>Intelligence services.</summary>
    SPY,
    /// <summary>Armed forces that belong to nobody known.</summary>
    UAF,
    /// <summary>Agriculture.</summary>
    AGR,
    /// <summary>Business.</summary>
    BUS,
    /// <summary>Criminals.</summary>
    CRM,
    /// <summary>Civilians.</summary>
    CVL,
    /// <summary>Education.</summary>
    EDU,
    /// <summary>Elites: former officials, celebrities.</summary>
    ELI,
    /// <summary>Journalists and media.</summary>
    JRN,
    /// <summary>Labour.</summary>
    LAB,
    /// <summary>Health professions.</summary>
    MED,
    /// <summary>Refugees.</summary>
    REF,
    /// <summary>Political opposition.</summary>
    OPP,
    /// <summary>Pressure groups.</summary>
    PRE,
    /// <summary>Religious groups.</summary>
    REL,
    /// <summary>Other social groups.</summary>
    SOC,
    /// <summary>International governmental organisations.</summary>
    IGO,
    /// <summary>Non-governmental organisations.</summary>
    NGO,
}
