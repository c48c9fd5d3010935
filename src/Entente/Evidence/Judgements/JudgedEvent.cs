using Entente.Actors;
using Entente.Documents;
using Entente.Events;

namespace Entente.Evidence.Judgements;

/// <summary>A statement of the machine with the decisions of people applied to it.</summary>
public sealed record JudgedEvent
{
    /// <summary>The event as judged; its id, sentence, confidence and stage are the machine's.</summary>
    public required Event Event { get; init; }

    /// <summary>Whether anything was put in place of what the machine said.</summary>
    public bool IsChanged { get; init; }

    /// <summary>What became of it.</summary>
    public required ReviewState Review { get; init; }

    /// <summary>The judgement that decides <see cref="Review"/>; null while it is open.</summary>
    public Judgement? Decisive { get; init; }

    /// <summary>The merge or split that decides which event it tells; null when the machine does.</summary>
    public Judgement? Placement { get; init; }

    /// <summary>Applies judgements to a statement, in order of their numbers: of two about the same, the later counts.</summary>
    /// <param name="statement">What the machine said.</param>
    /// <param name="active">The judgements on it that count (<see cref="ActiveJudgements"/>).</param>
    /// <remarks>Whoever corrects a statement holds that the event is there: a correction after a rejection revives it.</remarks>
    public static JudgedEvent Of(Event statement, IEnumerable<Judgement> active)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(active);
        Event judged = statement;
        Judgement? verdict = null;
        Judgement? placement = null;
        foreach (Judgement judgement in active.OrderBy(judgement => judgement.Number))
        {
            judged = judgement.Change is { } change ? Apply(judged, statement, change) : judged;
            if (judgement.Kind is JudgementKind.Merge or JudgementKind.Split)
            {
                placement = judgement;
            }
            else
            {
                verdict = judgement;
            }
        }

        bool changed = !ReferenceEquals(judged, statement);
        return new JudgedEvent { Event = judged, IsChanged = changed, Review = StateOf(verdict, changed), Decisive = verdict, Placement = placement };
    }

    private static ReviewState StateOf(Judgement? verdict, bool changed) => verdict switch
    {
        null => ReviewState.Open,
        { Kind: JudgementKind.Reject } => ReviewState.Rejected,
        _ => changed ? ReviewState.Corrected : ReviewState.Accepted,
    };

    private static Event Apply(Event judged, Event statement, EventChange change)
    {
        if (change.Label is { } label)
        {
            judged = judged with { Type = label.Type, Mode = label.Mode, Quad = label.Quad, Intensity = label.Intensity };
        }

        if (change.Status is { } status)
        {
            // The words that made the machine say otherwise do not say this.
            judged = judged with { Status = status, StatusCue = status == statement.Status ? statement.StatusCue : null };
        }

        if (change.Roles is { } roles)
        {
            judged = judged with { Actors = Cast(roles.Actors, statement), Recipients = Cast(roles.Recipients, statement) };
        }

        if (change.Dating is { } dating)
        {
            judged = judged with { When = dating.When, DateBasis = DateBasis.Judgement };
        }

        return judged;
    }

    // Whom the machine found in the sentence keeps the words that name them; whom a person added has none, at the trigger.
    private static List<Participant> Cast(IReadOnlyList<ActorReference> side, Event statement) =>
    [
        .. side.Select(actor => statement.Actors.Concat(statement.Recipients).FirstOrDefault(named => named.Actor.Id == actor.Id) is { } named
            ? named with { Actor = actor }
            : new Participant(actor, "", new TextSpan(statement.TriggerSpan.Start, statement.TriggerSpan.Start))),
    ];
}
