using Entente.Events;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Tests.Relations;

public class IntensityScaleTests
{
    private static readonly DataFolder s_data = DataFolder.Find().Value;

    [Fact]
    public void Goldsteins_scale_has_the_weight_of_the_code_that_would_be_written()
    {
        var scale = IntensityScale.Load(s_data, ScaleKind.Goldstein).Value;
        var plover = PloverScheme.Load(s_data).Value;
        var cameo = CameoScheme.Load(s_data).Value;
        foreach (EventType type in Enum.GetValues<EventType>())
        {
            foreach (string? mode in plover.ModesOf(type).Cast<string?>().Append(null))
            {
                string code = cameo.Write(type, mode, []).Code;
                scale.Of(type, mode).ShouldBe(cameo.Read(code)!.Goldstein, $"{type} {mode} is written {code}");
            }
        }
    }

    [Fact]
    public void Plovers_scale_is_the_code_books() =>
        IntensityScale.Load(s_data, ScaleKind.Plover).Value.Of(EventType.Consult, "visit").ShouldBe(4);
}
