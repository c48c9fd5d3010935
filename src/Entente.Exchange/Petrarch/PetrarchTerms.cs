using Entente.Actors;
using NodaTime;

namespace Entente.Exchange.Petrarch;

/// <summary>Which code a name has on which days.</summary>
internal static class PetrarchTerms
{
    /// <summary>Codes with days that do not overlap: of several that hold on a day the first counts, and a code without a restriction only where no other holds.</summary>
    public static IReadOnlyList<PetrarchCode> Resolve(IReadOnlyList<PetrarchCode> codes)
    {
        PetrarchCode? fallback = codes.FirstOrDefault(code => code.IsDefault);
        List<PetrarchCode> dated = [.. codes.Where(code => !code.IsDefault)];
        if (dated.Count == 0)
        {
            return fallback is null ? [] : [fallback];
        }

        LocalDate?[] starts =
        [
            null,
            .. dated.SelectMany(code => new[] { code.Years.From, code.Years.To?.PlusDays(1) }).OfType<LocalDate>().Distinct().Order().Select(day => (LocalDate?)day),
        ];
        var resolved = new List<PetrarchCode>();
        for (int i = 0; i < starts.Length; i++)
        {
            var years = new Years(starts[i], i + 1 < starts.Length ? starts[i + 1]!.Value.PlusDays(-1) : null);
            if ((dated.Find(code => Covers(code.Years, years)) ?? fallback) is { } holder)
            {
                Append(resolved, holder.Code, years);
            }
        }

        return resolved;
    }

    private static bool Covers(Years outer, Years inner) =>
        (outer.From is null || (inner.From is { } from && outer.From <= from)) && (outer.To is null || (inner.To is { } to && to <= outer.To));

    private static void Append(List<PetrarchCode> resolved, string code, Years years)
    {
        if (resolved.Count > 0 && resolved[^1] is var last && last.Code == code && last.Years.To?.PlusDays(1) == years.From)
        {
            resolved[^1] = last with { Years = new Years(last.Years.From, years.To) };
        }
        else
        {
            resolved.Add(new PetrarchCode(code, years));
        }
    }
}
