using System.Text.RegularExpressions;
using Entente.Problems;

namespace Entente.Tests.House;

public class ProblemTests
{
    [Fact]
    public void Codes_are_unique_and_well_formed()
    {
        string[] codes = [.. ProblemCatalogue.All.Select(kind => kind.Code)];
        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => Regex.IsMatch(code, "^EN[0-9]{4}$"));
    }

    [Fact]
    public void Every_kind_is_used_somewhere()
    {
        string sources = string.Concat(Repository.Sources("src")
            .Where(path => Path.GetFileName(path) != "ProblemCatalogue.cs")
            .Select(File.ReadAllText));
        typeof(ProblemCatalogue).GetFields()
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => field.Name)
            .Where(name => !sources.Contains($"ProblemCatalogue.{name}", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_is_documented_word_for_word()
    {
        string page = Repository.Read("docs/problems.md");
        foreach (ProblemKind kind in ProblemCatalogue.All)
        {
            page.ShouldContain($"| {kind.Code} | {kind.Title} | {kind.Why} | {kind.Remedy} |");
        }
    }

    [Fact]
    public void A_problem_says_what_why_and_what_to_do()
    {
        string message = ProblemCatalogue.UnknownActor.For("Ruritania", available: "ROU (Romania)").ToString();
        message.ShouldStartWith("EN0202: no actor of this name: Ruritania");
        message.ShouldContain("why:");
        message.ShouldContain("do:");
        message.ShouldContain("available: ROU (Romania)");
    }
}
