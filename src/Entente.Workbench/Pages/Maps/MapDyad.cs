using System.Globalization;
using Entente.Exchange.Exports;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Maps;

/// <summary>Two parties and what they do to each other.</summary>
/// <param name="Volume">How much.</param>
/// <param name="First">Name of one.</param>
/// <param name="Second">Name of the other.</param>
/// <param name="From">Where the one is; null for what has no capital.</param>
/// <param name="To">Where the other is.</param>
/// <param name="Coded">How many of its events were coded from documents; the others were imported.</param>
/// <param name="Listed">The list of those; the relation where there are none.</param>
public sealed record MapDyad(DyadVolume Volume, string First, string Second, MapPoint? From, MapPoint? To, int Coded, Address Listed)
{
    private const double LeastLean = 0.25;

    /// <summary>1, −1, or 0 where neither axis has five thirds of the other's points.</summary>
    public int Sign => Volume.Lean >= LeastLean ? 1 : Volume.Lean <= -LeastLean ? -1 : 0;

    /// <summary>Its sign in words.</summary>
    public string SignWords => Sign switch { > 0 => "more cooperation", < 0 => "more conflict", _ => "both" };

    /// <summary>All of it in a sentence.</summary>
    public string Describe() => string.Create(CultureInfo.InvariantCulture,
        $"{First} – {Second}: {SignWords}, {Volume.Cooperation:0.#} points of cooperation to {Volume.Conflict:0.#} of conflict in {Words.Count(Volume.Events, "event")} and {Words.Count(Volume.Reports, "report")}.");
}
