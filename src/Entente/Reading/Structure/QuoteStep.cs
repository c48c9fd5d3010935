using System.Text.RegularExpressions;
using Entente.Documents;

namespace Entente.Reading.Structure;

/// <summary>Finds what is reproduced from somebody else: paragraphs inside one pair of quotation marks after a colon.</summary>
/// <remarks>After words for an official text it is a readout in the voice of who issued it, else a quotation.</remarks>
internal static partial class QuoteStep
{
    private const int MostParagraphs = 40;

    public static void Apply(Draft draft)
    {
        for (var index = 1; index < draft.Pieces.Count; index++)
        {
            var lead = draft.Pieces[index - 1];
            if (lead.IsProse && lead.Line.EndsWith(':') && draft.Pieces[index].IsProse && Length(draft, index) is > 0 and var length)
            {
                Mark(draft, index, length, lead.Line);
            }
        }

        MarkSetQuotes(draft);
    }

    private static void Mark(Draft draft, int start, int length, string lead)
    {
        var official = OfficialText().IsMatch(LastSentence(lead));
        var kind = official ? SegmentKind.Readout : SegmentKind.Quote;
        var voice = new Voice(official ? VoiceKind.Readout : VoiceKind.QuotedSpeaker, Text: Speaker(lead));
        for (var index = start; index < start + length; index++)
        {
            draft.Pieces[index] = draft.Pieces[index].As(kind, voice);
        }
    }

    // A lone paragraph that the author set as a block quotation.
    private static void MarkSetQuotes(Draft draft)
    {
        for (var index = 0; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            if (piece.IsOpen && piece.Block.Shape is Layout.BlockShape.Quote)
            {
                draft.Pieces[index] = piece.As(SegmentKind.Quote, new Voice(VoiceKind.QuotedSpeaker));
            }
        }
    }

    /// <summary>Number of paragraphs from <paramref name="start"/> to the one that closes the quotation; 0 when none is opened or closed.</summary>
    private static int Length(Draft draft, int start)
    {
        var first = draft.Pieces[start].Line;
        if (first is not ['“' or '"' or '„' or '«', ..])
        {
            return 0;
        }

        for (var index = start; index < Math.Min(draft.Pieces.Count, start + MostParagraphs) && draft.Pieces[index].IsProse; index++)
        {
            if (Closes(draft.Pieces[index].Line, first[0]))
            {
                return index - start + 1;
            }
        }

        return 0;
    }

    private static bool Closes(string line, char opening)
    {
        var closing = opening switch { '“' or '„' => '”', '«' => '»', _ => '"' };
        return line.TrimEnd('.', ',', ')', '*', ' ') is [_, .., var last] && last == closing;
    }

    private static string LastSentence(string lead)
    {
        var at = lead.LastIndexOf(". ", StringComparison.Ordinal);
        return at < 0 ? lead : lead[(at + 2)..];
    }

    private static string? Speaker(string lead)
    {
        var sentence = LastSentence(lead);
        return Possessive().Match(sentence) is { Success: true } owner ? owner.Groups["who"].Value
            : Reporter().Match(sentence) is { Success: true } reporter ? reporter.Groups["who"].Value.Trim()
            : null;
    }

    [GeneratedRegex(@"\b(?:read-?out|statement|communiqu[eé]|press release|press service|transcript|declaration|spokes(?:man|woman|person)|ministry|briefing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfficialText();

    [GeneratedRegex(@"(?<who>(?:\b[Tt]he )?(?:\p{Lu}[\p{L}.-]*)(?: (?:(?:of|for|the|and) )*\p{Lu}[\p{L}.-]*){0,6})['’]s? (?:own )?(?:official |joint |short |press |brief |written )*(?:read-?out|statement|communiqu|press release|press service|transcript|declaration|briefing)")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"(?:(?:[Aa]ccording to|by|from|of) )?(?<who>(?:\b[Tt]he )?\p{Lu}[\p{L}.-]*(?: (?:(?:of|for|the|and) )*\p{Lu}[\p{L}.-]*){0,6})(?: (?:said|says|stated|wrote|declared|noted|added|announced|told|reads?|put it)\b.*)?:$")]
    private static partial Regex Reporter();
}
