using System.Text.RegularExpressions;
using Entente.Reading.Dating;
using Entente.Reading.Layout;
using Entente.Documents;

namespace Entente.Reading.Structure;

/// <summary>Finds who published this copy and who published the piece first, from the wording of notices.</summary>
internal static partial class SourceStep
{
    private const int LongestNotice = 700;

    public static void Apply(Draft draft)
    {
        foreach (var piece in draft.Pieces.Where(piece => piece.Kind is not SegmentKind.Comment && piece.Line.Length <= LongestNotice).ToList())
        {
            Original(draft, piece.Line);
            Republication(draft, piece.Line);
        }

        draft.Outlet = Plain(draft.Metadata.Outlet) ?? draft.Outlet ?? FromNotices(draft) ?? FromTitle(draft)
            ?? HostOf(draft.Metadata.Address) ?? draft.OutletHint;
        draft.Outlet = draft.Outlet is { } outlet ? Masthead.Plain(outlet) : null;
        if (draft.OriginallyPublishedBy == draft.Outlet)
        {
            draft.OriginallyPublishedBy = null;
        }
    }

    private static void Original(Draft draft, string line)
    {
        if (draft.OriginallyPublishedBy is null && FirstPublished().Match(line) is { Success: true } match)
        {
            draft.OriginallyPublishedBy = Name(match);
        }
    }

    // "X is republishing the interview that was published in the July 2017 edition of Y": the text is as old as that edition.
    private static void Republication(Draft draft, string line)
    {
        if (Republishing().Match(line) is { Success: true } copy)
        {
            draft.Outlet ??= copy.Groups["who"].Value;
        }

        if (Edition().Match(line) is { Success: true } edition)
        {
            draft.OriginallyPublishedBy ??= Name(edition);
            if (draft.Published is null && PrintedDate.Find(edition.Groups["when"].Value) is { } date)
            {
                draft.Published = date.Interval;
                draft.PublishedBasis = PublicationBasis.Text;
            }
        }
    }

    private static string? FromNotices(Draft draft)
    {
        var notices = draft.Pieces.Where(piece => piece.Kind is SegmentKind.Boilerplate or SegmentKind.Byline).Select(piece => piece.Line).ToList();
        return notices.Select(line => Policies().Match(line)).Concat(notices.Select(line => Rights().Match(line)))
            .Where(match => match.Success).Select(Name).FirstOrDefault()
            ?? draft.Options.KnownOutlets.FirstOrDefault(outlet => notices.Exists(line => line.Contains(outlet, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? FromTitle(Draft draft) =>
        draft.Metadata.Title is { } declared && draft.Title is { } headline ? Masthead.JoinedTo(declared, headline) : null;

    private static string Name(Match match) => match.Groups["who"].Value.Trim().TrimEnd('.', ',');

    // Some pages give their address as their name.
    private static string? Plain(string? outlet) => HostOf(outlet) ?? outlet;

    private static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Host.Length > 0 ? HostLead().Replace(parsed.Host, "") : null;

    private const string Named = @"(?:[Tt]he )?(?<who>\p{Lu}[\p{L}\d.&'’-]*(?: (?:of |for |the |and |& )*\p{Lu}[\p{L}\d.&'’-]*){0,5}?)";

    [GeneratedRegex(@"(?:^\W{0,3}|\b(?:article|story|piece|post|essay|report|interview|column|version|analysis|review|op-ed|commentary|text|it|speech)\b[^.]{0,40}?\b)(?:[Oo]riginally|[Ff]irst) (?:published|appeared|posted|printed|aired) (?:(?:by|in|on|at) )" + Named + @"(?=[.,;:)*]|$|\s+(?:on|in|under|and|with|as|at|\()\b)")]
    private static partial Regex FirstPublished();

    [GeneratedRegex(@"^\W{0,3}" + Named + @" is (?:re-?publishing|reprinting|reposting)\b")]
    private static partial Regex Republishing();

    [GeneratedRegex(@"\bpublished in the (?<when>[\p{L} ]{3,20}\d{4}) (?:edition|issue|number) of (?:[Tt]he )?(?<who>\p{Lu}[\p{L}\d.&'’-]*(?: (?:of |for |the |and |& )*\p{Lu}[\p{L}\d.&'’-]*){0,5})")]
    private static partial Regex Edition();

    [GeneratedRegex(@"\b(?:polic(?:y|ies)|position|views|opinions?|stance|editorial line) of " + Named + @"(?=[.,;:)]|$|\s+(?:or|and|nor|and its|its)\b)")]
    private static partial Regex Policies();

    [GeneratedRegex(@"(?:©|\([cC]\)|[Cc]opyright)[\s\d,–-]*(?:by )?" + Named + @"(?=[.,;:|]|$|\s+(?:All|all|\d{4}))")]
    private static partial Regex Rights();

    [GeneratedRegex("^(?:www|m|amp|news|blog)\\.")]
    private static partial Regex HostLead();
}
