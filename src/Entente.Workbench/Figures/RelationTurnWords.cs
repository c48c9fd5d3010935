using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Figures;

/// <summary>Turning points in words.</summary>
public static class RelationTurnWords
{
    /// <summary>What turned and when: "Cooperation rose in 2021-08".</summary>
    public static string Heading(TurningPoint turn, BinLength bin)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return $"{(turn.Axis == RelationAxis.Cooperation ? "Cooperation" : "Conflict")} {(turn.IsRise ? "rose" : "fell")} in {BinName.Of(turn.Days, bin)}";
    }

    /// <summary>How far and how surely, and what its events are.</summary>
    public static string Figures(TurningPoint turn, BinLength bin)
    {
        ArgumentNullException.ThrowIfNull(turn);
        string sure = turn.Size.IsSure ? "" : ", so it may be chance";
        return $"From {RelationFigureWords.Points(turn.Before)} to {RelationFigureWords.Points(turn.After)} points a {RecordName.Of(bin)} (change {Words.Signed(turn.Size.Value)}{(turn.Size.HasBand ? $", 90 % band {Words.Signed(turn.Size.Low)} to {Words.Signed(turn.Size.High)}" : "")}{sure})"
            + $"{(turn.Support is { } support ? $"; {Words.Percent(support)} of resamplings find it there" : "")}. {(turn.IsRise ? "It came with:" : "These were the last before it:")}";
    }
}
