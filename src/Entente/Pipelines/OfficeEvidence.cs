using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Actors.Names;
using NodaTime;

namespace Entente.Pipelines;

/// <summary>What the offices that a text gives to persons named in full tell about when it was written.</summary>
/// <remarks>
/// Nobody is "Prime Minister" before the first term, so every such mention bounds the writing below. It bounds it above only where the office is
/// plainly held at the time of writing: the sentence counts from the writing ("on Tuesday", "last week") or goes on in the present tense, and
/// nothing in it points back ("then", "when", a year). Texts on how somebody came or went stretch a term by <see cref="Slack"/> at both ends.
/// </remarks>
public sealed partial class OfficeEvidence
{
    /// <summary>Days by which a term is stretched at both ends.</summary>
    public const int Slack = 31;

    private const int LeastRank = 3;

    private readonly ActorCatalogue _catalogue;
    private readonly Regex _titled;

    /// <summary>Prepares the titles of the catalogue's high offices.</summary>
    public OfficeEvidence(ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        _catalogue = catalogue;
        IEnumerable<string> titles = catalogue.Actors.SelectMany(actor => actor.Terms)
            .Where(term => OfficeRank.Of(term.Office) >= LeastRank)
            .Select(term => term.Title).Distinct(StringComparer.Ordinal)
            .OrderByDescending(title => title.Length).ThenBy(title => title, StringComparer.Ordinal);
        string anyTitle = string.Join('|', titles.Select(Regex.Escape));
        _titled = new Regex(
            $@"(?<before>(?:\S+ )?\S*)\b(?<title>{anyTitle}) (?<name>\p{{Lu}}[\p{{L}}'’.-]*(?: (?:(?:al|bin|de|van|von) )?\p{{Lu}}[\p{{L}}'’.-]*){{1,3}})(?<after>.*)",
            RegexOptions.CultureInvariant);
    }

    /// <summary>The first and the last day on which the sentence can have been written; null where it does not tell.</summary>
    /// <param name="sentence">One sentence, on one line.</param>
    public (LocalDate? NotBefore, LocalDate? NotAfter) In(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        LocalDate? notBefore = null, notAfter = null;
        for (Match match = _titled.Match(sentence); match.Success; match = _titled.Match(sentence, match.Groups["after"].Index))
        {
            List<OfficeTerm> terms = TermsOf(match);
            if (terms.Count == 0)
            {
                continue;
            }

            LocalDate? first = terms.Exists(term => term.Years.From is null) ? null : terms.Min(term => term.Years.From)?.PlusDays(-Slack);
            LocalDate? last = terms.Exists(term => term.Years.To is null) ? null : terms.Max(term => term.Years.To)?.PlusDays(Slack);
            notBefore = first is not null && !(first <= notBefore) ? first : notBefore;
            bool held = IsHeldNow(sentence, match);
            notAfter = held && last is not null && !(last >= notAfter) ? last : notAfter;
        }

        return (notBefore, notAfter);
    }

    private List<OfficeTerm> TermsOf(Match match)
    {
        List<NameUnit> units = NameUnits.Of(match.Groups["name"].Value);
        if (NotTheOffice().IsMatch(match.Groups["before"].Value) || _catalogue.Index.Longest(units, 0) is not { End: >= 2 } hit)
        {
            return [];
        }

        return hit.Senses is [{ Use: NameUse.Name, Actor: { Kind: ActorKind.Person } person }]
            ? [.. person.Terms.Where(term => term.Title == match.Groups["title"].Value)]
            : [];
    }

    private static bool IsHeldNow(string sentence, Match match) =>
        !PointsBack().IsMatch(sentence) && (CountsFromWriting().IsMatch(sentence) || GoesOnInPresent().IsMatch(match.Groups["after"].Value));

    [GeneratedRegex(@"\b(?:vice|deputy|former|then|late|ex|future|acting|interim|assistant|onetime|erstwhile|ousted|deposed)[ -]*$|\b(?:former|then|late|future|ousted|deposed) ", RegexOptions.IgnoreCase)]
    private static partial Regex NotTheOffice();

    [GeneratedRegex(@"\b\d{4}s?\b|\b(?:then|former|formerly|late|ago|when|while|during|under|until|before|once|era|decades?|century|had|history|tenure|predecessor|successor|resigned|ousted|deposed|died|killed|assassinated|overthrown|anniversary|earlier|previous|previously)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"\b(?:yesterday|today|tomorrow|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[Tt]his|[Ll]ast|[Nn]ext) (?:week|weekend|month))\b")]
    private static partial Regex CountsFromWriting();

    [GeneratedRegex(@"^\s*(?:is|has|will|says|wants|plans|hopes|seeks|insists|believes|intends|needs)\b")]
    private static partial Regex GoesOnInPresent();
}
