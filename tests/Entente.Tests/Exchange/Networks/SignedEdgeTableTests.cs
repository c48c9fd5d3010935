using Entente.Exchange.Networks;
using Entente.Problems;

namespace Entente.Tests.Exchange.Networks;

public class SignedEdgeTableTests
{
    [Fact]
    public void Columns_are_found_by_name_and_signs_in_every_common_form()
    {
        SignedEdgeTable table = SignedEdgeTable.Parse("note,Sign,target,SOURCE\nx,+,\"Korea, North\",B\n,\u22121,C,B\n,+1,C,A\n,-,A,D\n", "ties.csv").Value;
        table.Problems.ShouldBeEmpty();
        table.Network.Names.ShouldBe(["A", "B", "C", "D", "Korea, North"]);
        table.Network.EdgeSigns.ToArray().ShouldBe(new sbyte[] { 1, -1, -1, 1 });
    }

    [Fact]
    public void A_table_without_a_column_is_refused_with_the_columns_it_has()
    {
        Problem problem = SignedEdgeTable.Parse("from,to,sign\nA,B,1\n", "ties.csv").Problem!;
        problem.Code.ShouldBe("EN0601");
        problem.Detail.ShouldBe("missing: source, target");
        problem.Available.ShouldBe("from, to, sign");
    }

    [Theory]
    [InlineData("A,B", "EN0602")]
    [InlineData("A,B,1,1", "EN0602")]
    [InlineData(",B,1", "EN0602")]
    [InlineData("A,B,0", "EN0603")]
    [InlineData("A,B,friend", "EN0603")]
    [InlineData("A,B,-2", "EN0603")]
    [InlineData("A,A,1", "EN0604")]
    public void A_row_that_cannot_be_used_is_named_by_its_line_and_left_out(string row, string code)
    {
        SignedEdgeTable table = SignedEdgeTable.Parse($"source,target,sign\nX,Y,1\n{row}\nX,Z,-1\n", "ties.csv").Value;
        table.Problems.Single().Code.ShouldBe(code);
        table.Problems[0].Subject.ShouldBe("ties.csv, line 3");
        table.Network.EdgeCount.ShouldBe(2);
    }

    [Fact]
    public void An_unknown_sign_is_answered_with_those_that_there_are() =>
        SignedEdgeTable.Parse("source,target,sign\nX,Y,1\nA,B,0.5\n", "ties.csv").Value.Problems[0].Available.ShouldBe("1, +1, +, -1, -");

    [Fact]
    public void A_pair_with_both_signs_is_named_once_with_both_lines_and_left_out()
    {
        SignedEdgeTable table = SignedEdgeTable.Parse("source,target,sign\nA,B,1\nB,C,1\nB,A,-1\nA,B,-1\n", "ties.csv").Value;
        table.Problems.Single().Code.ShouldBe("EN0605");
        table.Problems[0].Subject.ShouldBe("ties.csv, line 4");
        table.Problems[0].Detail.ShouldBe("B, A: -1 here, 1 in line 2");
        table.Network.Names.ShouldBe(["B", "C"]);
    }

    [Fact]
    public void The_same_tie_given_twice_counts_once() =>
        SignedEdgeTable.Parse("source,target,sign\nA,B,1\nB,A,1\n", "ties.csv").Value.Network.EdgeCount.ShouldBe(1);

    [Fact]
    public void A_table_of_which_nothing_can_be_used_says_so()
    {
        SignedEdgeTable.Parse("source,target,sign\n", "ties.csv").Problem!.Code.ShouldBe("EN0606");
        SignedEdgeTable.Parse("source,target,sign\nA,A,1\n", "ties.csv").Problem!.Detail.ShouldBe("1 rows refused, the first: EN0604, ties.csv, line 2");
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_breaks_no_more_than_its_row() =>
        SignedEdgeTable.Parse("source,target,sign\nX,Y,1\n\"A,B,1\n", "ties.csv").Value.Problems.ShouldContain(problem => problem.Code == "EN0602");
}
