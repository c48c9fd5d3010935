using System.Text.RegularExpressions;
using Entente.Documents;

namespace Entente.Reading.Structure;

/// <summary>Names the genre from plain evidence: questions and answers, what the page declares, datelines, author notes, the wording of official texts.</summary>
internal static partial class GenreStep
{
    public static Genre Of(Draft draft)
    {
        if (draft.IsInterview)
        {
            return Genre.Interview;
        }

        var declared = string.Join(' ', draft.Metadata.Kinds) + " " + draft.Metadata.Address;
        if (Opinion().IsMatch(declared))
        {
            return Genre.Commentary;
        }

        var lead = string.Join(' ', draft.Pieces.Where(piece => piece.IsProse).Take(2).Select(piece => piece.Line));
        if (Official().IsMatch(draft.Title ?? "") || OfficialLead().IsMatch(lead))
        {
            return Genre.Readout;
        }

        return ByForm(draft, declared);
    }

    private static Genre ByForm(Draft draft, string declared)
    {
        if (draft.Pieces.Exists(piece => piece.Kind is SegmentKind.Dateline) || NewsKind().IsMatch(declared))
        {
            return Genre.News;
        }

        var notes = draft.Pieces.Exists(piece => piece.Kind is SegmentKind.Boilerplate && Notice().IsMatch(piece.Line));
        var prose = string.Join(' ', draft.Pieces.Where(piece => piece.IsProse).Take(200).Select(piece => piece.Line));
        var argues = Argument().Count(prose);
        var reports = Report().Count(prose);
        return notes || argues > reports ? Genre.Commentary : reports > 0 ? Genre.News : Genre.Unknown;
    }

    [GeneratedRegex(@"\b(?:opinions?|OpinionNewsArticle|AnalysisNewsArticle|editorials?|commentary|commentisfree|op-?ed|analysis|blogs?|columns?|columnists?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opinion();

    [GeneratedRegex(@"\b(?:read-?out|press release|joint (?:statement|communiqu[eé]|declaration)|statement by|telephone conversation with|remarks by|press conference by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Official();

    [GeneratedRegex(@"^(?:The following is (?:a|the) (?:statement|read-?out)|Below is the (?:text|statement)|The text of the following statement)", RegexOptions.IgnoreCase)]
    private static partial Regex OfficialLead();

    [GeneratedRegex(@"\b(?:NewsArticle|ReportageNewsArticle)\b")]
    private static partial Regex NewsKind();

    [GeneratedRegex(@"\b(?:views|opinions)\b.{0,60}\b(?:expressed|writer|author)|^the (?:writer|author) is\b|\b(?:analyst|columnist|scholar|fellow|professor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"\b(?:should|must|arguably|apparently|clearly|indeed|therefore|however|nevertheless|in my (?:view|opinion)|we need|it is (?:important|worth)|suggests|symbolic(?:ally)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Argument();

    [GeneratedRegex(@"\b(?:said|told (?:reporters|journalists)|according to (?:a|the) (?:statement|official|spokes)|announced|reported)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Report();
}
