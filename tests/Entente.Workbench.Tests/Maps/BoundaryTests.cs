using System.Text;
using Entente.Exchange.Exports;
using Entente.Problems;
using Entente.Workbench.Figures;
using Entente.Workbench.Maps;

namespace Entente.Workbench.Tests.Maps;

public class BoundaryTests
{
    // Two squares side by side: arc 1 is what they share, and the second runs it backwards.
    private const string Squares =
        """
        {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
         "arcs":[[[20,0],[-20,0],[0,20],[20,0]],[[20,20],[0,-20]],[[20,20],[20,0],[0,-20],[-20,0]]],
         "objects":{"countries":{"type":"GeometryCollection","geometries":[
          {"type":"Polygon","arcs":[[0,1]],"properties":{"name":"West"}},
          {"type":"MultiPolygon","arcs":[[[2,-2]]],"properties":{"name":"East"}}]}}}
        """;

    [Fact]
    public void Countries_are_put_together_from_arcs_and_share_their_border()
    {
        BoundarySet set = Read(Squares).Value;
        set.Shapes.Select(shape => shape.Name).ShouldBe(["West", "East"]);
        set.Shapes[0].Rings.Single().ShouldBe([new(20, 20), new(20, 10), new(30, 10), new(30, 20), new(20, 20)]);
        set.Borders.Single().ShouldBe([new(30, 20), new(20, 20)]);
        set.At(new MapPoint(25, 15))!.Name.ShouldBe("West");
        set.At(new MapPoint(25, 25))!.Name.ShouldBe("East");
        set.At(new MapPoint(25, 35)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"Topology\"}")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[],\"objects\":{}}")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,1]]],\"objects\":{\"a\":{\"type\":\"Polygon\",\"arcs\":[[7]]}}}")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,1]]],\"objects\":{\"a\":{\"type\":\"Polygon\",\"arcs\":[[0]]}}}")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[[[0,0],[500000,1]]],\"objects\":{\"a\":{\"type\":\"Polygon\",\"arcs\":[[0]]}}}")]
    [InlineData("{\"type\":\"Topology\",\"arcs\":[[\"x\"]],\"objects\":{\"a\":{\"type\":\"Polygon\",\"arcs\":[[0]]}}}")]
    public void What_is_no_topology_is_a_problem(string text) => Read(text).Problem!.Kind.ShouldBe(ProblemCatalogue.MapUnreadable);

    [Theory]
    [InlineData(28.61, 77.21, "India")]
    [InlineData(55.75, 37.62, "Russia")]
    [InlineData(66.0, -175.0, "Russia")]
    [InlineData(-85.0, 100.0, "Antarctica")]
    [InlineData(0.0, -30.0, null)]
    public void The_programs_own_boundaries_hold_what_lies_in_them_on_both_sides_of_the_antimeridian(double latitude, double longitude, string? name) =>
        Boundaries.Load(null).Value.At(new MapPoint(latitude, longitude))?.Name.ShouldBe(name);

    [Fact]
    public void Equal_earth_keeps_areas_and_has_its_published_extent()
    {
        EqualEarth.Project(new MapPoint(0, 180)).X.ShouldBe(EqualEarth.MostX, 1e-6);
        EqualEarth.Project(new MapPoint(90, 0)).Y.ShouldBe(EqualEarth.MostY, 1e-6);
        const double Step = 1e-4;
        foreach (double latitude in new[] { -70.0, -30, 0.5, 45, 80 })
        {
            (double x, _) = EqualEarth.Project(new MapPoint(latitude, Step));
            double height = EqualEarth.Project(new MapPoint(latitude + Step, 0)).Y - EqualEarth.Project(new MapPoint(latitude - Step, 0)).Y;
            double radians = Step * Math.PI / 180;
            (x * height / (radians * 2 * radians * Math.Cos(latitude * Math.PI / 180))).ShouldBe(1, 1e-5);
        }
    }

    [Fact]
    public void The_way_over_the_pacific_is_cut_at_the_antimeridian()
    {
        var way = GreatCircle.Between(new MapPoint(35.7, 139.7), new MapPoint(38.9, -77.0));
        way[0].Latitude.ShouldBe(35.7, 1e-6);
        way[^1].Longitude.ShouldBe(-77.0, 1e-6);
        Antimeridian.Cut(way).Count().ShouldBe(2);
        Antimeridian.Cut(GreatCircle.Between(new MapPoint(55.8, 37.6), new MapPoint(28.6, 77.2))).Count().ShouldBe(1);
    }

    [Fact]
    public void A_ring_across_the_antimeridian_is_unrolled_and_one_around_a_pole_closed_over_it()
    {
        MapPoint[] island = [new(-16, 179), new(-16, -179), new(-18, -179), new(-18, 179), new(-16, 179)];
        Antimeridian.Unrolled(island).Select(point => point.Longitude).ShouldBe([179, 181, 181, 179, 179]);
        MapPoint[] cap = [new(-70, -180), new(-70, -90), new(-70, 0), new(-70, 90), new(-70, -180)];
        var closed = Antimeridian.Unrolled(cap);
        closed.Min(point => point.Latitude).ShouldBe(-90);
        closed[^1].ShouldBe(closed[0]);
    }

    [Fact]
    public void A_map_draws_signs_by_line_and_names_where_there_is_room()
    {
        string figure = MapFigure.Draw(
            new MapDrawing("A map.", MapFrame.World,
                [.. new[] { "Here", "Left", "Above", "Below", "Nowhere" }.Select((name, place) => new MapCircle(name, new MapPoint(25, 15), 1 - (0.1 * place), 1, "One event.", "#places"))],
                [new MapArc(new MapPoint(0, 0), new MapPoint(0, 6), 1, -1, "A quarrel.", "/relations/A-B")], []),
            Read(Squares).Value);
        figure.ShouldContain("class=\"arc negative\"");
        figure.ShouldContain("class=\"place positive\"");
        figure.ShouldContain(">Here</text>");
        figure.ShouldContain(">Below</text>");
        figure.ShouldNotContain(">Nowhere</text>");
    }

    private static Outcome<BoundarySet> Read(string text) => TopoJson.Read(Encoding.UTF8.GetBytes(text), "test", "map.json");
}
