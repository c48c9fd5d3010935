using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Time;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Pipelines;

/// <summary>How an article fared against its answer sheet.</summary>
/// <param name="Found">Gold events that were found.</param>
/// <param name="Missed">Gold events that were not.</param>
/// <param name="Forbidden">Gold events of the list <c>never</c> that were found all the same.</param>
/// <param name="Leaked">Strings that stand in the text and should not.</param>
/// <param name="WrongMetadata">Names of metadata fields that differ.</param>
public sealed record ArticleScore(
    IReadOnlyList<GoldEvent> Found,
    IReadOnlyList<GoldEvent> Missed,
    IReadOnlyList<GoldEvent> Forbidden,
    IReadOnlyList<string> Leaked,
    IReadOnlyList<string> WrongMetadata)
{
    /// <summary>Share of the events that must be found that were, 0 to 1; 1 when none must.</summary>
    public double Recall => Found.Count + Missed.Count == 0 ? 1 : (double)Found.Count / (Found.Count + Missed.Count);
}

/// <summary>Compares a coded article with its answer sheet.</summary>
public static class ArticleScorer
{
    private const string Anybody = "*";

    /// <summary>Scores <paramref name="coded"/> against <paramref name="gold"/>.</summary>
    public static ArticleScore Score(CodedDocument coded, ArticleGold gold)
    {
        ArgumentNullException.ThrowIfNull(coded);
        ArgumentNullException.ThrowIfNull(gold);
        ILookup<bool, GoldEvent> must = gold.Must.ToLookup(expected => coded.Events.Any(found => Fits(found, expected)));
        string text = coded.Document.Text;
        return new ArticleScore(
            [.. must[true]],
            [.. must[false]],
            [.. gold.Never.Where(expected => coded.Events.Any(found => Fits(found, expected)))],
            [.. gold.NotBody.Where(part => text.Contains(part, StringComparison.Ordinal))],
            WrongMetadata(coded.Document, gold.Metadata));
    }

    /// <summary>Whether an event is the one expected: type, both sides, date and status.</summary>
    public static bool Fits(Event found, GoldEvent expected)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(expected);
        return IsAmong(RecordName.Of(found.Type), expected.Types)
            && IsAmong(RecordName.Of(found.Status), expected.Statuses)
            && FitsDate(found.When, expected)
            && FitsSides(found, expected);
    }

    private static bool FitsSides(Event found, GoldEvent expected)
    {
        bool onlyActors = found.Recipients.Count == 0;
        return found.Actors.Any(actor => IsSide(actor.Actor, expected.Actors)
            && (expected.Recipients.Contains(Anybody)
                || (onlyActors ? found.Actors.Where(other => other != actor) : found.Recipients)
                    .Any(other => IsSide(other.Actor, expected.Recipients))));
    }

    private static bool IsSide(ActorReference actor, IReadOnlyList<string> names) =>
        names.Contains(Anybody)
        || names.Contains(actor.Id, StringComparer.OrdinalIgnoreCase)
        || (actor.Country is { } country && names.Contains(country, StringComparer.OrdinalIgnoreCase));

    private static bool FitsDate(DateInterval? when, GoldEvent expected)
    {
        if (expected.From is null || expected.To is null)
        {
            return true;
        }

        var window = new DateInterval(Day(expected.From), Day(expected.To), Precision.Open);
        return when is not null && when.From is not null && when.To is not null && when.Overlaps(window);
    }

    private static string? FirstDay(Document document) =>
        document.Published?.From is { } day ? LocalDatePattern.Iso.Format(day) : null;

    private static NodaTime.LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static bool IsAmong(string name, IReadOnlyList<string> names) =>
        names.Count == 0 || names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static List<string> WrongMetadata(Document document, GoldMetadata gold)
    {
        var wrong = new List<string>();
        Check("title", gold.Title, expected => document.Title?.StartsWith(expected, StringComparison.OrdinalIgnoreCase) == true);
        Check("author", gold.Author, expected => document.Authors.Contains(expected, StringComparer.OrdinalIgnoreCase));
        Check("outlet", gold.Outlet, expected => document.Outlet?.Contains(expected, StringComparison.OrdinalIgnoreCase) == true);
        Check("date", gold.Date, expected => FirstDay(document)?.StartsWith(expected, StringComparison.Ordinal) == true);
        return wrong;

        void Check(string field, string? expected, Func<string, bool> fits)
        {
            if (expected is not null && !fits(expected))
            {
                wrong.Add(field);
            }
        }
    }
}
