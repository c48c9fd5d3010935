using Entente.Actors;
using Entente.Problems;

namespace Entente.Tests.Actors;

public sealed class VocabularyTests : IDisposable
{
    private const string Ruritania = "- {id: RUR, name: Ruritania, demonyms: [Ruritanian], capital: Strelsau, regions: [fiction]}\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("entente-actors-").FullName;

    [Fact]
    public void A_good_file_loads()
    {
        Write("actors/states/fiction.yaml", Ruritania);
        Write("actors/leaders/fiction.yaml", "- state: RUR\n  offices:\n    - office: head-of-state\n      title: King\n      holders:\n        - {id: rudolf-elphberg, name: Rudolf Elphberg, from: 1990-05, to: 1999}\n");
        var catalogue = ActorCatalogue.Load(_folder).Value;
        var king = catalogue.Find("Rudolf Elphberg").ShouldNotBeNull();
        king.Terms.ShouldHaveSingleItem().Years.ShouldBe(new Years(new(1990, 5, 1), new(1999, 12, 31)));
        catalogue.Find("Strelsau")!.Id.ShouldBe("RUR");
    }

    [Theory]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania, anthem: none}", 1, "unknown key 'anthem'")]
    [InlineData("actors/states/a.yaml", "# top\n- {id: RUR, name: Ruritania, from: 1990-13}", 2, "no date")]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania, from: 1999, to: 1990}", 1, "before it starts")]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania, borders: [GRA]}", 1, "no actor has the id 'GRA'")]
    [InlineData("actors/states/a.yaml", "- {id: ruri, name: Ruritania}", 1, "three capital letters")]
    [InlineData("actors/states/a.yaml", "- {id: RUR}", 1, "'name' is missing")]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania}\n- {id: RUR, name: Graustark}", 2, "taken by Ruritania")]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania, names: none}", 1, "must be a list")]
    [InlineData("actors/states/a.yaml", "- {id: RUR, name: Ruritania}\n- {id: [", 3, "")]
    [InlineData("actors/states/a.yaml", "states: none", 1, "must be a list")]
    [InlineData("actors/parties.yaml", "- {id: Blue, name: Blue Party, kind: party, sector: PTY}", 1, "small letters")]
    [InlineData("actors/parties.yaml", "- {id: blue, name: Blue Party, kind: club, sector: PTY}", 1, "no actorkind")]
    [InlineData("actors/parties.yaml", "- {id: blue, name: Blue Party, kind: party, sector: PTY, members: [{id: RUR, since: 1990}]}", 1, "unknown key 'since'")]
    [InlineData("agents/agents.yaml", "roles:\n  - {sector: GOV, words: [minister, minister]}", 2, "listed twice")]
    public void A_breach_is_named_with_file_and_line(string file, string text, int line, string detail)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "actors"));
        Write(file, text);
        var problem = ActorCatalogue.Check(_folder)[0];
        problem.Code.ShouldBe("EN0201");
        problem.Subject.ShouldBe($"{file}:{line}");
        problem.Detail.ShouldNotBeNull().ShouldContain(detail);
    }

    [Fact]
    public void One_id_cannot_mean_two_persons()
    {
        Write("actors/states/a.yaml", Ruritania);
        Write("actors/leaders/a.yaml", "- state: RUR\n  offices:\n    - office: head-of-state\n      title: King\n      holders:\n        - {id: rudolf, name: Rudolf Elphberg}\n        - {id: rudolf, name: Rudolf Rassendyll}\n");
        ActorCatalogue.Check(_folder).ShouldHaveSingleItem().Subject.ShouldBe("actors/leaders/a.yaml:7");
    }

    [Fact]
    public void Loading_reports_the_first_breach_and_counts_the_others()
    {
        Write("actors/states/a.yaml", "- {id: RUR}\n- {id: GRA}");
        var outcome = ActorCatalogue.Load(_folder);
        outcome.Succeeded.ShouldBeFalse();
        outcome.Problem.ShouldNotBeNull().Detail.ShouldNotBeNull().ShouldContain("and 1 more");
    }

    [Fact]
    public void A_missing_folder_is_a_broken_install() =>
        ActorCatalogue.Load(_folder).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemCatalogue.BrokenInstall);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
