using Entente.Events;
using Entente.Events.Pairs;
using Entente.Events.Scoring;
using Entente.Pipelines.Pairs;
using Entente.Pipelines.Scoring;
using Entente.Tests.Exchange;

namespace Entente.Tests.Pipelines.Pairs;

public class PairReaderTests
{
    private static readonly EventCoder s_coder = EventCoder.Load(ExchangeFixture.Data).Value;
    private static readonly Entente.Language.Language s_english = Entente.Language.Language.Load();
    private static readonly PairReader s_reader = new(s_english, new PairCoder(s_coder, EventScorer.Load(s_english, s_coder.Scheme).Value));

    [Theory]
    [InlineData("It was raining. <s>Norway</s> condemned <t>Chad</t>. Nobody heard.", EventType.Accuse)]
    [InlineData("<t>Chad</t> was bombed by <s>Norway</s>.", EventType.Assault)]
    [InlineData("<s>Norway</s> arrested protesters.", EventType.Coerce)]
    [InlineData("<s>Norway</s> said no. Then it bombed <t>Chad</t>.", EventType.Assault)]
    public void The_sentence_of_both_parties_is_read_and_a_party_may_be_missing(string marked, EventType type) => Read(marked).ShouldHaveSingleItem().Type.ShouldBe(type);

    [Fact]
    public void Readings_stand_in_the_order_of_the_texts_whatever_the_batches()
    {
        string[] texts = [.. Enumerable.Range(0, 150).Select(i => i % 3 == 0 ? "<s>Norway</s> condemned <t>Chad</t>." : "<s>Norway</s> bombed <t>Chad</t>.")];

        Read(texts).Select(reading => reading.Type).ShouldBe(texts.Select((_, i) => i % 3 == 0 ? EventType.Accuse : EventType.Assault));
    }

    [Fact]
    public void A_table_is_scored_by_the_columns_that_it_has()
    {
        var table = PairTable.Parse("text\ttype\tstatus\n<s>Norway</s> condemned <t>Chad</t>.\tACCUSE\tactual\n<s>Norway</s> bombed <t>Chad</t>.\tAID\tplanned\nbroken\tAID\tactual\n", "pairs.tsv").Value;

        var score = PairSuite.Score(table, s_reader, PairLabels.Auto, s_coder.Scheme);

        score.Measures.Select(measure => measure.Name).ShouldBe(["type", "status"]);
        score.Measures[0].Scores.Micro.Correct.ShouldBe(1);
        score.Measures[0].Scores.Confusion.ShouldBe([("AID", "ASSAULT", 1)]);
        score.Errors.ShouldHaveSingleItem().Place.ShouldBe("line 3");
        score.LeftOut.ShouldHaveSingleItem().ShouldStartWith("line 4");
    }

    private static List<PairReading> Read(params string[] marked) => [.. s_reader.Read(marked.Select(text => MarkedText.Parse(text, out _)!), LabelConvention.Plover)];
}
