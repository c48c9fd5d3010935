using Entente.Documents;

namespace Entente.Events.Voices;

/// <summary>Carries who is quoted from a sentence that names them to the quoted sentences that follow: "…", the minister said. "We …".</summary>
/// <remarks>A new segment ends every quotation: paragraphs of one quotation that stand apart are segments of kind quote with a voice of their own.</remarks>
internal sealed class QuotationTracker
{
    private Segment? _segment;
    private bool _isOpen;
    private Voice? _speaker;

    /// <summary>Who is quoted throughout a sentence that does not name its speaker; null when it is not quoted or nobody was named.</summary>
    /// <param name="sentence">The sentence, in order of the document.</param>
    /// <param name="named">Who the sentence itself says is speaking, or null.</param>
    public Voice? Follow(SentenceAnalysis sentence, Voice? named)
    {
        if (!ReferenceEquals(sentence.Segment, _segment))
        {
            (_segment, _isOpen, _speaker) = (sentence.Segment, false, null);
        }

        string text = sentence.Sentence.Text;
        bool quoted = _isOpen || (text.Length > 0 && text[0] is '"' or '“');
        foreach (char mark in text)
        {
            _isOpen = mark switch { '“' => true, '”' => false, '"' => !_isOpen, _ => _isOpen };
        }

        if (named is not null)
        {
            _speaker = named;
            return null;
        }

        _speaker = quoted ? _speaker : null;
        return _speaker;
    }
}
