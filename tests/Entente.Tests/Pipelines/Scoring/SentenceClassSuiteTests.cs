using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Tests.Actors;
using Entente.Tests.Exchange;

namespace Entente.Tests.Pipelines.Scoring;

public class SentenceClassSuiteTests
{
    private static readonly EventPipeline s_pipeline = EventPipeline.Create(Entente.Language.Language.Load(), CatalogueFixture.Catalogue, ExchangeFixture.Data).Value;

    [Theory]
    [InlineData("Norway is a kingdom in the north.", 0)]
    [InlineData("Norway's prime minister visited Chad.", 1)]
    [InlineData("Norway gave Chad ten million dollars in aid.", 2)]
    [InlineData("Norway condemned Chad.", 3)]
    [InlineData("Norway bombed Chad.", 4)]
    [InlineData("Norway urged Chad to hold elections.", 0)]
    [InlineData("Norway demanded that Chad hold elections.", 3)]
    [InlineData("Norway agreed to withdraw its troops from Chad.", 1)]
    [InlineData("Norway withdrew its troops from Chad.", 2)]
    [InlineData("Norway suspended aid to Chad.", 3)]
    public void A_sentence_falls_into_the_class_of_its_event(string text, int expected) => SentenceClass.Of(s_pipeline, text).ShouldBe(expected);

    [Theory]
    [InlineData("sentence\tclass\n", "line 1")]
    [InlineData("text\tclass\nNorway bombed Chad.\t5\n", "line 2")]
    [InlineData("text\tclass\n\nNorway bombed Chad.\n", "line 3")]
    public void A_line_that_breaks_the_format_is_named(string characters, string place) =>
        SentenceClassSuite.Score(characters, "set.tsv", s_pipeline).Problem!.Subject.ShouldEndWith(place);

    [Fact]
    public void Right_and_wrong_sentences_are_counted()
    {
        var score = SentenceClassSuite.Score("text\tclass\nNorway bombed Chad.\t4\nNorway condemned Chad.\t4\n", "set.tsv", s_pipeline).Value;

        score.Measures[0].Scores.Micro.Correct.ShouldBe(1);
        score.Errors.ShouldHaveSingleItem().ShouldBe(new SuiteError("line 3", "4", "3", "Norway condemned Chad."));
    }
}
