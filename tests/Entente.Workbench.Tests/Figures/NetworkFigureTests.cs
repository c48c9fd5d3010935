using Entente.Workbench.Figures;

namespace Entente.Workbench.Tests.Figures;

public class NetworkFigureTests
{
    [Fact]
    public void Signs_are_told_by_line_blocs_by_letter_and_frustrated_ties_by_a_cross()
    {
        var drawing = new NetworkDrawing(200, 100, "Two actors & a quarrel.",
            [new("RUS", "Russia", 50, 40, "A", true, true, "/actors/RUS"), new("IND", "India <x>", 150, 40, "", false, false, "/actors/IND")],
            [new("RUS", "IND", -1, 2.5, 0.8, true, "A quarrel.", "/relations/IND-RUS")]);
        NetworkFigure.Draw(drawing).ShouldBe(
            """<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 200 100" role="group" aria-label="Two actors &amp; a quarrel."><g class="ties">"""
            + """<a href="/relations/IND-RUS" tabindex="-1"><title>A quarrel.</title><path class="tie negative" d="M50 40L150 40" stroke-width="2.5" stroke-opacity="0.8"/>"""
            + """<path class="cross-ground" d="M95 35L105 45M95 45L105 35"/><path class="cross" d="M95 35L105 45M95 45L105 35"/></a></g><g class="nodes">"""
            + """<a href="/actors/RUS" tabindex="-1" class="actor"><circle class="ring" cx="50" cy="40" r="16.5"/><circle class="node" cx="50" cy="40" r="12"/>"""
            + """<text class="bloc" x="50" y="44.5" text-anchor="middle">A</text><text class="node-label on-wide" x="50" y="67" text-anchor="middle">Russia</text><text class="node-label on-narrow" x="50" y="78" text-anchor="middle">RUS</text></a>"""
            + """<a href="/actors/IND" tabindex="-1" class="actor absent" aria-label="India &lt;x&gt;"><circle class="node" cx="150" cy="40" r="4"/><text class="node-label on-wide" x="150" y="59" text-anchor="middle">India &lt;x&gt;</text></a></g></svg>""");
    }

    [Fact]
    public void A_tie_bends_around_an_actor_that_it_would_run_through()
    {
        NetworkNode[] nodes = [new("RUS", "Russia", 0, 0, "A", false, true, "/r"), new("PAK", "Pakistan", 200, 0, "A", false, true, "/p"), new("TUR", "Turkey", 100, 3, "A", false, true, "/t")];
        TieCurve.BendOf(nodes[0], nodes[1], nodes[..2]).ShouldBe(0);
        double bend = TieCurve.BendOf(nodes[0], nodes[1], nodes);
        TieCurve.At(nodes[0], nodes[1], bend, 0.5).Y.ShouldBeLessThan(3 - NetworkFigure.Radius, "above Turkey, whose name stands below it");
        NetworkFigure.Draw(new NetworkDrawing(200, 100, "Three.", nodes, [new("RUS", "PAK", 1, 2, 1, false, "Friends.", "/x") { Bend = bend }])).ShouldContain($"d=\"M0 0Q100 {Svg.Number(bend)} 200 0\"");
    }
}
