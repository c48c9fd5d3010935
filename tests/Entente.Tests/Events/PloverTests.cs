using Entente.Events;
using Entente.Events.Plover;
using Entente.Vocabularies;

namespace Entente.Tests.Events;

public class PloverTests
{
    private static readonly PloverScheme Scheme = PloverScheme.Load(DataFolder.Find().Value).Value;

    [Fact]
    public void A_mode_is_worth_its_own_score_and_a_type_without_one_its_own()
    {
        Scheme.IntensityOf(EventType.Consult, "phone").ShouldBe(1.5);
        Scheme.IntensityOf(EventType.Consult, null).ShouldBe(2.5);
        Scheme.IntensityOf(EventType.Assault, "unconventional").ShouldBe(-10);
    }

    [Fact]
    public void Only_three_types_need_somebody_they_are_done_to() =>
        Enum.GetValues<EventType>().Where(Scheme.NeedsRecipient).ShouldBe([EventType.Cooperate, EventType.Aid, EventType.Sanction]);

    [Fact]
    public void Every_type_has_the_quad_of_the_code_book() =>
        Enum.GetValues<EventType>().CountBy(Scheme.QuadOf).OrderBy(quad => quad.Key).Select(quad => quad.Value).ShouldBe([4, 3, 4, 5]);

    [Fact]
    public void There_are_thirty_seven_contexts() => ContextReader.Load(DataFolder.Find().Value).Value.Contexts.Count().ShouldBe(37);

    [Fact]
    public void One_strong_word_sets_a_context_and_a_weak_word_alone_does_not()
    {
        var reader = ContextReader.Load(DataFolder.Find().Value).Value;

        reader.Read("The ambassador smiled.").ShouldBe(["diplomatic"]);
        reader.Read("They spoke of water.").ShouldBeEmpty();
    }

    [Fact]
    public void A_type_that_is_missing_is_a_problem() =>
        VocabularyFile.ParseYaml("types.yaml", "- type: AGREE\n  means: A promise.\n  quad: verbal-cooperation\n  score: 2.5\n", PloverScheme.Build).Problem!.Detail!.ShouldContain("missing");
}
