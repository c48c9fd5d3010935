using Entente.Vocabularies;

namespace Entente.Tests.Vocabularies;

public class VocabularyFileTests
{
    [Fact]
    public void A_node_knows_its_line_below_comments()
    {
        var line = VocabularyFile.ParseYaml("t.yaml", "# top\n- id: a\n- id: b\n", top => top.Items[1].Required("id").Line);

        line.Value.ShouldBe(3);
    }

    [Fact]
    public void A_missing_field_is_named_with_file_and_line()
    {
        var outcome = VocabularyFile.ParseYaml("t.yaml", "- id: a\n- name: b\n", top => top.Items.Select(item => item.RequiredText("id")).ToList());

        outcome.Problem!.Code.ShouldBe("EN0201");
        outcome.Problem.Subject.ShouldBe("t.yaml:2");
        outcome.Problem.Detail!.ShouldContain("'id'");
    }

    [Theory]
    [InlineData("a: [1, 2")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("")]
    [InlineData("a: *b\n")]
    public void What_is_not_a_plain_vocabulary_is_a_problem_not_an_exception(string characters) =>
        VocabularyFile.ParseYaml("t.yaml", characters, top => top.Fields.Count).Problem!.Code.ShouldBe("EN0201");

    [Fact]
    public void A_single_text_stands_for_a_list_of_one() =>
        VocabularyFile.ParseYaml("t.yaml", "a: x\nb: [y, z]\n", top => top.Texts("a").Concat(top.Texts("b")).ToList()).Value.ShouldBe(["x", "y", "z"]);

    [Fact]
    public void A_misspelt_field_is_named_beside_the_known_ones()
    {
        var outcome = VocabularyFile.ParseYaml("t.yaml", "naem: x\n", top =>
        {
            top.AllowOnly("id", "name");
            return 0;
        });

        outcome.Problem!.Detail!.ShouldContain("naem");
        outcome.Problem.Available.ShouldBe("id, name");
    }

    [Fact]
    public void A_table_skips_comments_and_counts_their_lines()
    {
        var rows = VocabularyFile.ParseTable("t.tsv", "# why\nform\tcount\n\nvisit\t3\n", row => (Form: row["form"], Count: row.Integer(1), row.Line));

        rows.Value.ShouldBe([("visit", 3, 4)]);
    }

    [Fact]
    public void A_row_with_a_word_for_a_number_is_named_with_its_line() =>
        VocabularyFile.ParseTable("t.tsv", "form\tcount\nvisit\tmany\n", row => row.Integer(1)).Problem!.Subject.ShouldBe("t.tsv:2");

    [Fact]
    public void A_missing_file_is_a_broken_install() =>
        VocabularyFile.ReadYaml("no-such-folder/none.yaml", top => top.Line).Problem!.Code.ShouldBe("EN0002");
}
