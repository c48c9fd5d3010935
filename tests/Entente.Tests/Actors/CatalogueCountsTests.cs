using System.Globalization;
using System.Text;
using Entente.Actors;

namespace Entente.Tests.Actors;

public class CatalogueCountsTests
{
    [Fact]
    public void The_counts_in_the_documentation_are_those_of_the_files()
    {
        string path = Path.Combine(CatalogueFixture.DataDirectory, "..", "docs", "actors.md");
        string text = File.ReadAllText(path);
        int start = text.IndexOf("-->", text.IndexOf("<!-- counts:", StringComparison.Ordinal), StringComparison.Ordinal) + 4;
        int end = text.IndexOf("<!-- /counts -->", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(path, text[..start] + Counts() + text[end..]);
            return;
        }

        text[start..end].ShouldBe(Counts(), "run this test with ENTENTE_ACCEPT=1 to renew the table");
    }

    private static string Counts()
    {
        var catalogue = CatalogueFixture.Catalogue;
        var table = new StringBuilder("| kind | actors | names and other forms |\n|---|--:|--:|\n");
        foreach (var kind in catalogue.Actors.GroupBy(actor => actor.Kind).OrderBy(group => group.Key))
        {
            int forms = kind.Sum(actor => 1 + actor.Names.Count + (actor.State is { } state ? state.Demonyms.Count + state.Places.Count + state.Seats.Count + state.Combining.Count : 0));
            table.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count():N0} | {forms:N0} |\n");
        }

        int terms = catalogue.Actors.Sum(actor => actor.Terms.Count);
        int states = catalogue.Actors.SelectMany(actor => actor.Terms).Select(term => term.Holder).Where(holder => holder.Length == 3 && char.IsUpper(holder[0])).Distinct().Count();
        table.Append(CultureInfo.InvariantCulture, $"\n{catalogue.NameCount:N0} different forms; {terms:N0} terms of office of {states:N0} states and of organisations; ");
        return table.Append(CultureInfo.InvariantCulture, $"{catalogue.RoleCount:N0} roles; {catalogue.Regions.Count:N0} regions; {catalogue.AmbiguousForms.Count:N0} forms that mean more than one actor of today.\n").ToString();
    }
}
