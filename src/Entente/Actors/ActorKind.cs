namespace Entente.Actors;

/// <summary>What kind of actor something is.</summary>
public enum ActorKind
{
    /// <summary>A state, present or former.</summary>
    State,
    /// <summary>A person.</summary>
    Person,
    /// <summary>An international organisation of states.</summary>
    Organisation,
    /// <summary>A military alliance or coalition.</summary>
    Alliance,
    /// <summary>An armed group.</summary>
    ArmedGroup,
    /// <summary>A political party or movement.</summary>
    Party,
    /// <summary>A news outlet.</summary>
    Media,
    /// <summary>A company.</summary>
    Company,
    /// <summary>A body of a state: ministry, army, court, agency.</summary>
    StateBody,
    /// <summary>A people, religious or ethnic group.</summary>
    People,
    /// <summary>A role without a name: "troops", "protesters".</summary>
    Agent,
}
