using Entente.Actors;

namespace Entente.Events.Scoring;

/// <summary>A proposal of the rules, seen from a pair.</summary>
/// <param name="Candidate">The proposal.</param>
/// <param name="Roles">Who of the pair acts and who receives, as letters: "s>t" where the source acts on the target.</param>
/// <param name="Fit">How well its roles and place suit the pair; about 8 at most.</param>
internal sealed record PairCandidate(Candidate Candidate, string Roles, double Fit)
{
    public static PairCandidate Of(Candidate candidate, PairView view)
    {
        string actors = Letters(candidate.Roles.Actors, view);
        string recipients = Letters(candidate.Roles.Recipients, view);
        return new PairCandidate(candidate, actors + ">" + recipients, FitOf(candidate, actors, recipients, view));
    }

    /// <summary>Source acts on target, then both act, then one takes part, then mere nearness.</summary>
    private static double FitOf(Candidate candidate, string actors, string recipients, PairView view)
    {
        double roles = (actors.Contains('s', StringComparison.Ordinal), recipients.Contains('t', StringComparison.Ordinal)) switch
        {
            (true, true) => 5,
            (true, false) => actors.Contains('t', StringComparison.Ordinal) ? 4.5 : 3,
            (false, true) => 2.5,
            _ => recipients.Contains('s', StringComparison.Ordinal) && actors.Contains('t', StringComparison.Ordinal) ? 2 : 0,
        };
        int head = candidate.Trigger.Head;
        bool between = view.TargetHead >= 0 && head > Math.Min(view.SourceHead, view.TargetHead) && head < Math.Max(view.SourceHead, view.TargetHead);
        return (candidate.Absorbed is null ? roles : roles - 3) + (0.6 * candidate.Trigger.Sense.Strength) + (0.2 * candidate.Trigger.Tokens.Length)
            + (between ? 0.7 : 0) - (view.DistanceToHeads(head) * 0.05);
    }

    private static string Letters(IReadOnlyList<ActorMention> mentions, PairView view)
    {
        bool source = mentions.Any(mention => Overlaps(mention, view.Source));
        bool target = view.Target is { } span && mentions.Any(mention => Overlaps(mention, span));
        return (source ? "s" : "") + (target ? "t" : "");
    }

    private static bool Overlaps(ActorMention mention, (int First, int End) span) => mention.First < span.End && span.First < mention.End;
}
