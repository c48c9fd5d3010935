using Entente.Pipelines.Probes;
using Entente.Tests.House;
using Entente.Vocabularies;

namespace Entente.Tests.Pipelines.Probes;

public class ProbeMakerTests
{
    private static readonly Lazy<ProbeBook> s_book = new(() => ProbeBook.Load(new DataFolder(Path.Combine(Repository.Root, "data"))).Value);

    [Fact]
    public void The_same_seed_makes_the_same_pairs_and_another_seed_others()
    {
        string[] first = Sentences(1);
        first.ShouldBe(Sentences(1));
        first.Intersect(Sentences(2)).Count().ShouldBeLessThan(first.Length / 4);
        first.Length.ShouldBeGreaterThanOrEqualTo(1500);
    }

    [Fact]
    public void Both_sentences_of_a_pair_differ_and_no_slot_is_left_open()
    {
        foreach (var pair in new ProbeMaker(s_book.Value, 1).Make())
        {
            pair.Second.ShouldNotBe(pair.First);
            (pair.First + pair.Second).ShouldNotContain("{");
        }
    }

    [Fact]
    public void Swapping_exchanges_parties_and_keeps_their_phrases()
    {
        var book = Book("{a.head}", "visit", "{b}", null);
        var pair = new ProbeMaker(book, 1).Make().First(pair => pair.Kind == ProbeKind.Swapped);
        pair.First.ShouldBe($"{pair.Parties.Actor.Id}'s king visited {pair.Parties.Recipient.Id}.");
        pair.Second.ShouldBe($"{pair.Parties.Recipient.Id}'s king visited {pair.Parties.Actor.Id}.");
        pair.Others.Actor.ShouldBe(pair.Parties.Recipient);
    }

    [Fact]
    public void A_plural_subject_takes_plural_verbs()
    {
        var book = Book("{a.troops}", "attack", "{b}", null) with { Patterns = new Dictionary<ProbeKind, IReadOnlyList<string>> { [ProbeKind.Future] = ["{s} {is} going to {base} {o}, as {c} {has} known."] } };
        var pairs = new ProbeMaker(book with { Frames = [book.Frames[0] with { Without = Enum.GetValues<ProbeKind>().Except([ProbeKind.Future]).ToHashSet() }] }, 1).Make();
        pairs.First().Second.ShouldContain("troops are going to attack");
    }

    private static string[] Sentences(int seed) => [.. new ProbeMaker(s_book.Value, seed).Make().Select(pair => pair.First + pair.Second)];

    private static ProbeBook Book(string subject, string verb, string what, string? passive) => s_book.Value with
    {
        States = [Party("Chad"), Party("Niger"), Party("Mali")],
        Frames = [new ProbeFrame { Place = "test:1", Type = Entente.Events.EventType.Consult, Subject = subject, Verb = ProbeVerb.Parse(verb)!, Object = what, Passive = passive, Without = Enum.GetValues<ProbeKind>().Except([ProbeKind.Swapped]).ToHashSet() }],
    };

    private static ProbeParty Party(string name) => new(name, new Dictionary<string, ProbePhrase>
    {
        ["name"] = new(name, false),
        ["head"] = new($"{name}'s king", false),
        ["troops"] = new($"{name} troops", true),
    });
}
