using Entente.Actors;
using Entente.Tests.Language;
using NodaTime;

namespace Entente.Tests.Actors;

public class CoreferenceTests
{
    private static readonly MentionSetting August2021 = new() { ReferenceDate = DateInterval.OfDay(new LocalDate(2021, 8, 27)) };

    [Fact]
    public void He_is_the_man_who_was_the_subject() =>
        Last("Vladimir/NNP/3/nsubj Putin/NNP/1/flat spoke/VBD/0/root", "He/PRP/2/nsubj left/VBD/0/root").ShouldBe(["vladimir-putin"]);

    [Fact]
    public void She_is_not_a_man() =>
        Last("Angela/NNP/3/nsubj Merkel/NNP/1/flat met/VBD/0/root Emmanuel/NNP/3/obj Macron/NNP/4/flat", "She/PRP/2/nsubj left/VBD/0/root").ShouldBe(["angela-merkel"]);

    [Fact]
    public void They_are_the_two_named_together() =>
        Last("Russia/NNP/4/nsubj and/CC/3/cc Pakistan/NNP/1/conj agreed/VBD/0/root", "They/PRP/2/nsubj signed/VBD/0/root").ShouldBe(["RUS", "PAK"]);

    [Fact]
    public void It_is_the_state_that_was_the_subject() =>
        Last("India/NNP/2/nsubj protested/VBD/0/root", "It/PRP/2/nsubj recalled/VBD/0/root envoys/NNS/2/obj")[0].ShouldBe("IND");

    [Fact]
    public void It_in_it_is_clear_that_means_nobody()
    {
        var mentions = MentionFinderTests.FindAll(
            ["India/NNP/2/nsubj protested/VBD/0/root", "It/PRP/3/expl is=be/VBZ/3/cop clear/JJ/0/root that/IN/5/mark talks/NNS/3/csubj ended/VBD/5/acl"], August2021);
        mentions[1].ShouldNotContain(mention => mention.Form == MentionForm.Pronoun);
    }

    [Fact]
    public void Both_countries_are_the_two_that_act() =>
        Last(
            "Russia/NNP/2/nsubj called/VBD/0/root Pakistan/NNP/2/obj about/IN/5/case Iran/NNP/2/obl in/IN/7/case Oman/NNP/2/obl",
            "Russia/NNP/2/nsubj thanked/VBD/0/root Pakistan/NNP/2/obj",
            "Both/DT/2/det countries/NNS/3/nsubj agreed/VBD/0/root").ShouldBe(["RUS", "PAK"]);

    [Fact]
    public void The_South_Asian_state_is_the_one_of_the_region_spoken_of() =>
        Last("Russia/NNP/2/nsubj called/VBD/0/root Pakistan/NNP/2/obj", "The/DT/4/det South/NNP/4/amod Asian/JJ/4/amod state/NN/5/nsubj agreed/VBD/0/root").ShouldBe(["PAK"]);

    [Fact]
    public void Central_Asian_states_are_all_of_the_region() =>
        Last("Central/NNP/3/amod Asian/JJ/3/amod states/NNS/4/nsubj agreed/VBD/0/root").ShouldBe(["KAZ", "KGZ", "TJK", "TKM", "UZB"], ignoreOrder: true);

    [Fact]
    public void A_counterpart_holds_the_same_office_in_the_other_state() =>
        Last("Sergey/NNP/3/nsubj Lavrov/NNP/1/flat met/VBD/0/root his/PRP$/6/nmod:poss Pakistani/JJ/6/amod counterpart/NN/3/obj").ShouldContain("shah-mahmood-qureshi");

    [Fact]
    public void The_group_is_the_armed_group_spoken_of_last() =>
        Last("Pakistan/NNP/2/nsubj hosted/VBD/0/root the/DT/4/det Taliban/NNP/2/obj", "The/DT/2/det group/NN/3/nsubj left/VBD/0/root").ShouldBe(["taliban"]);

    [Fact]
    public void Who_is_the_head_of_its_clause() =>
        Last("Vladimir/NNP/7/nsubj Putin/NNP/1/flat ~,/,/1/punct who/WP/5/nsubj visited/VBD/1/acl:relcl Kabul/NNP/5/obj left/VBD/0/root").ShouldBe(["vladimir-putin", "vladimir-putin", "AFG"]);

    [Fact]
    public void The_latter_is_the_second_of_two() =>
        Last("Russia/NNP/2/nsubj backed/VBD/0/root India/NNP/2/obj", "The/DT/2/det latter/NN/3/nsubj agreed/VBD/0/root").ShouldBe(["IND"]);

    [Fact]
    public void The_pakistani_leader_is_the_head_spoken_of() =>
        Last("Imran/NNP/3/nsubj Khan/NNP/1/flat spoke/VBD/0/root", "The/DT/3/det Pakistani/JJ/3/amod leader/NN/4/nsubj left/VBD/0/root").ShouldBe(["imran-khan"]);

    private static IReadOnlyList<string> Last(params string[] sentences) =>
        [.. MentionFinderTests.Ids(MentionFinderTests.FindAll(sentences, August2021)[^1])];
}
