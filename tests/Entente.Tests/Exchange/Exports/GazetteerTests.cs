using Entente.Actors;
using Entente.Exchange.Exports;
using Entente.Tests.Actors;

namespace Entente.Tests.Exchange.Exports;

public class GazetteerTests
{
    // Jakarta and Port Moresby, in kilometres, are the farthest but for states that cross a continent.
    private const double FarthestNeighbours = 4500;

    private static readonly Gazetteer s_gazetteer = Gazetteer.Load(ExchangeFixture.Data).Value;

    [Fact]
    public void It_has_the_states_of_the_catalogue_and_no_others() =>
        s_gazetteer.States.ShouldBe(CatalogueFixture.Catalogue.Actors.Where(actor => actor.Kind == ActorKind.State).Select(actor => actor.Id), ignoreOrder: true);

    [Theory]
    [InlineData("PAK", "IND", 500, 800)]
    [InlineData("ARG", "URY", 150, 300)]
    [InlineData("NZL", "AUS", 2000, 2600)]
    [InlineData("USA", "CAN", 650, 800)]
    [InlineData("COD", "COG", 0, 30)]
    [InlineData("FJI", "WSM", 1000, 1300)]
    public void Distances_of_capitals_are_about_those_of_the_atlas(string one, string other, double least, double most) =>
        Kilometres(s_gazetteer.PointOf(one)!.Value, s_gazetteer.PointOf(other)!.Value).ShouldBeInRange(least, most);

    [Fact]
    public void Neighbours_by_land_lie_on_one_part_of_the_earth()
    {
        foreach (Actor state in CatalogueFixture.Catalogue.Actors.Where(actor => actor.State is not null))
        {
            foreach (string neighbour in state.State!.Borders.Where(neighbour => (state.Id, neighbour) is not (("RUS", _) or (_, "RUS") or ("SUN", _) or (_, "SUN") or ("CHN", _) or (_, "CHN"))))
            {
                Kilometres(s_gazetteer.PointOf(state.Id)!.Value, s_gazetteer.PointOf(neighbour)!.Value).ShouldBeLessThan(FarthestNeighbours, $"{state.Id} and {neighbour}");
            }
        }
    }

    [Fact]
    public void What_is_no_state_has_neither_point_nor_code()
    {
        s_gazetteer.PointOf("taliban").ShouldBeNull();
        s_gazetteer.PointOf(null).ShouldBeNull();
        s_gazetteer.CodeOf("DDR").ShouldBeNull();
        s_gazetteer.CodeOf("SUN").ShouldBe("suhh");
    }

    // Haversine formula on a sphere of 6371 km.
    private static double Kilometres(MapPoint one, MapPoint other)
    {
        (double a, double b) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        double across = double.DegreesToRadians(other.Longitude - one.Longitude);
        double chord = Math.Pow(Math.Sin((b - a) / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(across / 2), 2));
        return 2 * 6371 * Math.Asin(Math.Sqrt(chord));
    }
}
