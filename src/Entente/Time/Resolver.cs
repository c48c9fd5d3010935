using Entente.Time.Meanings;

namespace Entente.Time;

/// <summary>Resolves a meaning against a reference that may be wider than a day.</summary>
internal static class Resolver
{
    /// <summary>What <paramref name="meaning"/> comes to; from both ends of a wide reference, joined.</summary>
    public static Value Resolve(Meaning meaning, DateInterval? reference, NarrativeTime narrative)
    {
        if (reference is not { From: { } from, To: { } to })
        {
            return meaning.At(new(null, narrative));
        }

        var first = meaning.At(new(from, narrative));
        if (from == to)
        {
            return first;
        }

        var last = meaning.At(new(to, narrative));
        if (first.Interval is null || last.Interval is null || first.Interval == last.Interval)
        {
            return first.Interval is null ? last : first;
        }

        return new(Join(first.Interval, last.Interval, reference.Precision), meaning.At(new(null, narrative)).Timex);
    }

    private static DateInterval Join(DateInterval first, DateInterval last, Precision reference)
    {
        var from = first.From is { } a && last.From is { } b ? a < b ? a : b : (NodaTime.LocalDate?)null;
        var to = first.To is { } c && last.To is { } d ? c > d ? c : d : (NodaTime.LocalDate?)null;
        var precision = first.Precision > reference ? first.Precision : reference;
        return from is null && to is null ? first : new(from, to, from is null || to is null ? Precision.Open : precision);
    }
}
