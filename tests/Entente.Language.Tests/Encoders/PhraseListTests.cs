using Entente.Language.Encoders;
using Entente.Language.Parsing;

namespace Entente.Language.Tests.Encoders;

public class PhraseListTests
{
    private const int LocationBegins = 1 << (int)NameKind.Location;
    private const int LocationGoesOn = LocationBegins << 4;
    private const int OrganisationBegins = 1 << (int)NameKind.Organisation;

    private static readonly PhraseList s_list = PhraseList.Of(
    [
        ("Karvonia", NameKind.Location), ("North Karvonia", NameKind.Location), ("Port-au-Vent", NameKind.Location), ("US", NameKind.Location),
        ("Karvonia", NameKind.Organisation), ("K.P.A.", NameKind.Organisation),
    ]);

    [Fact]
    public void The_longest_phrase_wins() => Mark("near", "North", "Karvonia").ShouldBe([0, LocationBegins, LocationGoesOn]);

    [Fact]
    public void A_phrase_of_two_kinds_has_both() => Mark("Karvonia").ShouldBe([LocationBegins | OrganisationBegins]);

    [Fact]
    public void Hyphens_may_be_split_off() => Mark("Port", "-", "au", "-", "Vent").ShouldBe([LocationBegins, LocationGoesOn, LocationGoesOn, LocationGoesOn, LocationGoesOn]);

    [Fact]
    public void Full_stops_do_not_matter() => Mark("KPA").ShouldBe([OrganisationBegins]);

    [Fact]
    public void Small_letters_are_no_name() => Mark("us", "karvonia").ShouldBe([0, 0]);

    [Fact]
    public void An_abbreviation_in_mixed_case_is_another_word() => Mark("Us").ShouldBe([0]);

    [Fact]
    public void Capitals_match_a_name_in_mixed_case() => Mark("KARVONIA").ShouldBe([LocationBegins | OrganisationBegins]);

    [Fact]
    public void An_empty_list_marks_nothing()
    {
        byte[] marks = new byte[1];
        TokenSpans tokens = TokenSpans.Join(["Karvonia"]);
        PhraseList.Empty.Mark(tokens.Text, tokens.Starts, tokens.Ends, marks);
        marks.ShouldBe([0]);
    }

    private static int[] Mark(params string[] forms)
    {
        TokenSpans tokens = TokenSpans.Join(forms);
        byte[] marks = new byte[forms.Length];
        s_list.Mark(tokens.Text, tokens.Starts, tokens.Ends, marks);
        return [.. marks.Select(mark => (int)mark)];
    }
}
