using System.Globalization;
using Entente.Exchange.Validity;
using Entente.Tests.Accuracy;
using Entente.Tests.Actors;
using Entente.Vocabularies;

namespace Entente.Tests.Relations;

/// <summary>What <c>docs/validity.md</c> says is what is measured.</summary>
public class ValidityPageTests
{
    private const double Floor = 0.7;

    [OnSharedData("relations/icews14/train.txt.gz")]
    public void The_page_tells_how_the_axes_agree_with_what_others_say()
    {
        IReadOnlyList<ValidityRow> rows = ValiditySuite.Score(SharedData.Find("relations")!, CatalogueFixture.Catalogue, DataFolder.Find().Value).Value;

        var table = new AccuracyTable("criterion", "pairs", "positive", "conflict", "cooperation", "conflict share", "volume alone");
        foreach (ValidityRow row in rows)
        {
            table.Words(
                $"{row.Criterion}, {row.Least}+ events", $"{row.Pairs}", row.Positives is { } positives ? $"{positives}" : "—",
                Percent(row.Conflict), Percent(row.Cooperation), Percent(row.ConflictShare), Percent(row.Volume));
        }

        AccuracyPage.Differences("validity", table, "validity.md").ShouldBeEmpty();
        foreach (ValidityRow row in rows.Where(row => row.Criterion is "militarized disputes" or "rivalries"))
        {
            row.Conflict!.Value.ShouldBeGreaterThan(Floor, row.Criterion);
            if (row.Least > 1)
            {
                row.Conflict.Value.ShouldBeGreaterThan(row.Volume!.Value, row.Criterion);
            }
        }
    }

    private static string Percent(double? measure) => measure is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "—";

    [Fact]
    public void A_missing_list_is_named()
    {
        var scored = ValiditySuite.Score("nowhere", CatalogueFixture.Catalogue, DataFolder.Find().Value);
        scored.Problem!.Code.ShouldBe("EN0101");
        scored.Problem.Available!.ShouldContain("td_rivalries.csv");
    }
}
