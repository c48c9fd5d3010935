using Entente.Documents;
using Entente.Events;
using Entente.Events.Pairs;
using Entente.Events.Plover;
using Entente.Pipelines.Pairs;
using Entente.Tests.Actors;
using Entente.Vocabularies;

namespace Entente.Tests.Pipelines.Pairs;

public class PairTableTests
{
    private static readonly PloverScheme s_scheme = PloverScheme.Load(new DataFolder(CatalogueFixture.DataDirectory)).Value;

    [Fact]
    public void Marks_are_taken_out_and_their_places_kept()
    {
        var pair = MarkedText.Parse("<s>Norway </s>fined <t>Chad</t>, and <t>Chad</t> paid.", out _)!;

        pair.Text.ShouldBe("Norway fined Chad, and Chad paid.");
        pair.Sources.ShouldBe([new TextSpan(0, 6)]);
        pair.Targets.ShouldBe([new TextSpan(13, 17), new TextSpan(23, 27)]);
    }

    [Theory]
    [InlineData("<s>Norway fined <t>Chad</t>.", "'<s>' is not closed")]
    [InlineData("Norway</s> fined <t>Chad</t>.", "closes nothing")]
    [InlineData("<s>Norway<s> fined</s> Chad.", "opens a mark inside another")]
    [InlineData("<s> </s>fined <t>Chad</t>.", "a mark holds nothing")]
    [InlineData("Norway fined Chad.", "neither")]
    public void Broken_marks_are_named(string marked, string fault)
    {
        MarkedText.Parse(marked, out string? found).ShouldBeNull();
        found!.ShouldContain(fault);
    }

    [Fact]
    public void Rows_know_their_lines_and_quoted_cells_lose_their_quotes()
    {
        var table = PairTable.Parse("id\ttext\n1\t\"<s>Norway</s> told <t>Chad</t> \"\"no\"\".\"\n\n2\t<t>Chad\n3\ta\tb\n", "pairs.tsv").Value;

        table.Rows.Select(row => row.Line).ShouldBe([2, 4, 5]);
        table.Rows[0].Pair!.Text.ShouldBe("Norway told Chad \"no\".");
        table.Rows[1].Fault.ShouldBe("'<t>' is not closed");
        table.Rows[2].Fault.ShouldBe("3 cells where the header names 2");
    }

    [Theory]
    [InlineData("", "EN0102")]
    [InlineData("sentence\tlabel\n", "EN0402")]
    public void A_table_without_texts_is_a_problem(string characters, string code) => PairTable.Parse(characters, "pairs.tsv").Problem!.Code.ShouldBe(code);

    [Theory]
    [InlineData("text", PairLabels.Auto, PairLabels.Plover)]
    [InlineData("text\tsource\ttarget", PairLabels.Auto, PairLabels.Plv)]
    [InlineData("text\tsource\ttarget", PairLabels.Plover, PairLabels.Plover)]
    public void Columns_for_both_parties_mean_the_labels_of_Plv(string header, PairLabels asked, PairLabels meant) =>
        PairTable.Parse(header + "\n", "pairs.tsv").Value.LabelsFor(asked).ShouldBe(meant);

    [Fact]
    public void All_columns_are_kept_and_five_added()
    {
        var table = PairTable.Parse("text\ttype\tnote\n<s>Norway</s> left <t>Chad</t>.\tRETREAT\n", "pairs.tsv").Value;
        var reading = new PairReading(EventType.Retreat, "withdraw", EventStatus.Actual, 0.5);

        PairWriter.Header(table).ShouldBe("text\ttype\tnote\ttype\tmode\tstatus\tquad\tconfidence");
        PairWriter.Line(table, table.Rows[0], reading, PairLabels.Plv, s_scheme)
            .ShouldBe("<s>Norway</s> left <t>Chad</t>.\tRETREAT\t\tYIELD\twithdraw\tactual\tmaterial-cooperation\t0.500");
        PairWriter.Line(table, table.Rows[0], null, PairLabels.Plv, s_scheme).ShouldEndWith("RETREAT\t\t\t\t\t\t");
    }

    [Fact]
    public void A_concession_is_material_where_it_is_called_yielding()
    {
        PairLabelNames.QuadOf(PairLabels.Plv, EventType.Concede, s_scheme).ShouldBe("material-cooperation");
        PairLabelNames.QuadOf(PairLabels.Plover, EventType.Concede, s_scheme).ShouldBe("verbal-cooperation");
    }
}
