using Entente.Events;
using Entente.Pipelines.Scoring.Passages;
using Entente.Tests.Accuracy;

namespace Entente.Tests.Pipelines;

public class InterviewTests
{
    private const string Answer = "A: On Monday we condemned Sudan for the raid.";

    [Fact]
    public void We_means_the_state_whose_office_the_introduction_names() =>
        AccuserIn("The foreign minister of Chad spoke to Sample Wire on Tuesday.\nQ: What have you said to your neighbours?\n" + Answer).ShouldBe("TCD");

    [Fact]
    public void We_means_the_state_that_a_question_to_somebody_in_office_names() =>
        AccuserIn("Q: Minister, Chad has been silent for a week. Why?\n" + Answer).ShouldBe("TCD");

    [Fact]
    public void Nobody_is_meant_when_nobody_says_who_is_asked() =>
        AccuserIn("Q: You crossed Chad by lorry. What did you hear?\n" + Answer).ShouldBeNull();

    private static string? AccuserIn(string text)
    {
        var passage = new Passage { Id = "interview", Date = "2019-06-12", Genre = "interview", Text = text, Events = [] };
        return ArticleMeasures.Pipeline.Code(passage.ToDocument()).Events.FirstOrDefault(told => told.Type == EventType.Accuse)?.Actors[0].Actor.Country;
    }
}
