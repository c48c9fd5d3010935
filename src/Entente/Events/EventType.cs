using Entente.Vocabularies;

namespace Entente.Events;

/// <summary>The sixteen event types of PLOVER.</summary>
[CapitalNames]
public enum EventType
{
    /// <summary>A promise, an offer or stated willingness to cooperate.</summary>
    Agree,
    /// <summary>A meeting, visit or call.</summary>
    Consult,
    /// <summary>Verbal or diplomatic support, praise, recognition, signing.</summary>
    Support,
    /// <summary>A verbal concession.</summary>
    Concede,
    /// <summary>Mutual material cooperation.</summary>
    Cooperate,
    /// <summary>Material help mainly for the recipient.</summary>
    Aid,
    /// <summary>A material concession carried out.</summary>
    Retreat,
    /// <summary>A verbal request, demand or order.</summary>
    Request,
    /// <summary>Disapproval, allegation, charge, investigation.</summary>
    Accuse,
    /// <summary>A refusal.</summary>
    Reject,
    /// <summary>A warning with force.</summary>
    Threaten,
    /// <summary>Civilian collective action.</summary>
    Protest,
    /// <summary>Relations reduced; a conviction.</summary>
    Sanction,
    /// <summary>A force posture short of use.</summary>
    Mobilize,
    /// <summary>Repression short of violence.</summary>
    Coerce,
    /// <summary>Deliberate action that can cause substantial physical harm.</summary>
    Assault,
}

/// <summary>The four classes that PLOVER's types fall into.</summary>
public enum QuadClass
{
    /// <summary>Words of cooperation.</summary>
    VerbalCooperation,
    /// <summary>Deeds of cooperation.</summary>
    MaterialCooperation,
    /// <summary>Words of conflict.</summary>
    VerbalConflict,
    /// <summary>Deeds of conflict.</summary>
    MaterialConflict,
}

/// <summary>Whether an event happened, as its sentence tells it.</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    Actual,
    /// <summary>It is happening.</summary>
    Ongoing,
    /// <summary>It is intended or scheduled.</summary>
    Planned,
    /// <summary>It is supposed, conditional or possible.</summary>
    Hypothetical,
    /// <summary>It is said not to have happened.</summary>
    Denied,
    /// <summary>It is said to have happened by somebody the author does not vouch for.</summary>
    Alleged,
}

/// <summary>Where an event's date comes from.</summary>
public enum DateBasis
{
    /// <summary>Nothing supports a date.</summary>
    None,
    /// <summary>A time expression attached to the event.</summary>
    Expression,
    /// <summary>Another event or expression nearby.</summary>
    Context,
    /// <summary>The document's date.</summary>
    Document,
    /// <summary>A person's decision.</summary>
    Judgement,
}
