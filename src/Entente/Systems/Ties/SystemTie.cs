using System.Numerics;
using Entente.Relations;

namespace Entente.Systems.Ties;

/// <summary>What a tie comes to.</summary>
public enum TieSign
{
    /// <summary>Friends: more cooperation than conflict, surely enough.</summary>
    Positive,
    /// <summary>Foes: more conflict than cooperation, surely enough.</summary>
    Negative,
    /// <summary>No sign: too few events.</summary>
    Thin,
    /// <summary>No sign: cooperation and conflict are about as great.</summary>
    Contradictory,
    /// <summary>No sign: other documents of the same kind might turn it.</summary>
    Unsure,
}

/// <summary>The tie of two actors in a window.</summary>
public sealed class SystemTie
{
    private readonly ulong[] _agreeing;

    internal SystemTie(DyadParties parties, TieSums sums, TieSign sign, ulong[] agreeing)
    {
        _agreeing = agreeing;
        (Parties, Sign, Cooperation, Conflict) = (parties, sign, sums.Cooperation, sums.Conflict);
        (Events, Reports, Documents, Sources, Lean, Support, Draws) = (sums.Events, sums.Reports, sums.Documents, sums.Sources, sums.Lean, sums.Support, sums.Draws);
    }

    /// <summary>The two, in ordinal order.</summary>
    public DyadParties Parties { get; }

    /// <summary>What it comes to.</summary>
    public TieSign Sign { get; }

    /// <summary>1, −1, or 0 without a sign.</summary>
    public int Value => Sign switch { TieSign.Positive => 1, TieSign.Negative => -1, _ => 0 };

    /// <summary>Points of cooperation in the window, at least 0.</summary>
    public double Cooperation { get; }

    /// <summary>Points of conflict in the window, at least 0.</summary>
    public double Conflict { get; }

    /// <summary>(cooperation − conflict) / (cooperation + conflict), −1 to 1; 0 without points.</summary>
    public double Lean { get; }

    /// <summary>Expected number of distinct events in the window.</summary>
    public double Events { get; }

    /// <summary>Expected number of reports of them.</summary>
    public double Reports { get; }

    /// <summary>Number of documents that tell of them.</summary>
    public int Documents { get; }

    /// <summary>Number of independent sources of those documents.</summary>
    public int Sources { get; }

    /// <summary>Share of the resamplings that tell anything of the two in which the lean has the same sign; 0 when none does, 1 without resamplings.</summary>
    public double Support { get; }

    /// <summary>Number of resamplings.</summary>
    public int Draws { get; }

    /// <summary>The share of all resamplings in which every one of these ties leans as it does; 1 without resamplings.</summary>
    /// <remarks>One that tells nothing of a tie does not hold it up, so that this is more severe than <see cref="Support"/>.</remarks>
    public static double Together(IReadOnlyList<SystemTie> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        if (ties.Count == 0 || ties[0].Draws == 0)
        {
            return 1;
        }

        int both = 0;
        for (int word = 0; word < ties[0]._agreeing.Length; word++)
        {
            ulong all = ulong.MaxValue;
            foreach (SystemTie tie in ties)
            {
                all &= tie._agreeing[word];
            }

            both += BitOperations.PopCount(all);
        }

        return (double)both / ties[0].Draws;
    }
}

/// <summary>What the events of a dyad add up to in a window.</summary>
internal readonly record struct TieSums(
    double Cooperation, double Conflict, double Events, double Reports, int Documents, int Sources, double Lean, double Support, int Draws);
