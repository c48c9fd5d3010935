using Entente.Events;
using Entente.Events.Plover;
using Entente.Pipelines.Probes;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Pipelines.Probes;

public class ProbeBookTests
{
    private static readonly DataFolder s_data = new(Path.Combine(Repository.Root, "data"));

    private static readonly Lazy<ProbeBook> s_book = new(() => ProbeBook.Load(s_data).Value);

    public static TheoryData<EventType> Types => [.. Enum.GetValues<EventType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_and_every_mode_has_frames(EventType type)
    {
        var frames = s_book.Value.Frames.Where(frame => frame.Type == type).ToList();
        frames.Count.ShouldBeGreaterThanOrEqualTo(8);
        PloverScheme.Load(s_data).Value.ModesOf(type).Except(frames.Select(frame => frame.Mode)).ShouldBeEmpty();
    }

    [Fact]
    public void Frames_are_varied_and_none_is_written_twice()
    {
        var frames = s_book.Value.Frames;
        frames.Count.ShouldBeGreaterThanOrEqualTo(120);
        frames.GroupBy(frame => (frame.Subject, frame.Verb, frame.Object, frame.Parties)).Where(group => group.Count() > 1).Select(group => group.Last().Place).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("visit", "visits", "visited")]
    [InlineData("pledge", "pledges", "pledged")]
    [InlineData("supply", "supplies", "supplied")]
    [InlineData("deploy", "deploys", "deployed")]
    [InlineData("ambush", "ambushes", "ambushed")]
    public void Regular_verbs_need_one_form(string verb, string present, string past) =>
        ProbeVerb.Parse(verb).ShouldBe(new ProbeVerb(verb, present, past, past));

    [Fact]
    public void Irregular_verbs_need_four_forms()
    {
        ProbeVerb.Parse("give/gives/gave/given").ShouldBe(new ProbeVerb("give", "gives", "gave", "given"));
        ProbeVerb.Parse("give/gave").ShouldBeNull();
    }
}
