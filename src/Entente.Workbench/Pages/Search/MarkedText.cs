using Entente.Store;

namespace Entente.Workbench.Pages.Search;

/// <summary>A part of a found sentence.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="IsMarked">Whether they were searched for.</param>
public readonly record struct MarkedPart(string Text, bool IsMarked);

/// <summary>Takes a sentence apart at the marks of a search.</summary>
public static class MarkedText
{
    /// <summary>The parts, in order, none empty; marks of the text itself, which no document should hold, only move a mark.</summary>
    public static IEnumerable<MarkedPart> Parts(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        bool isMarked = false;
        int start = 0;
        for (int i = 0; i <= marked.Length; i++)
        {
            if (i < marked.Length && marked[i] is not (SentenceHit.MarkStart or SentenceHit.MarkEnd))
            {
                continue;
            }

            if (i > start)
            {
                yield return new MarkedPart(marked[start..i], isMarked);
            }

            isMarked = i < marked.Length && marked[i] == SentenceHit.MarkStart;
            start = i + 1;
        }
    }
}
