using Entente.Documents;

namespace Entente.Workbench.Pages.Reader;

/// <summary>Gives out the pages of a document as its text is laid out from start to end: each page once, where it begins.</summary>
/// <param name="starts">Where each page begins.</param>
internal sealed class ReaderPages(IReadOnlyList<int> starts)
{
    private int _next;

    /// <summary>The pages that begin at an offset or before it and were not given out yet.</summary>
    public IReadOnlyList<int> Before(int offset)
    {
        if (_next == starts.Count || starts[_next] > offset)
        {
            return [];
        }

        int first = _next;
        while (_next < starts.Count && starts[_next] <= offset)
        {
            _next++;
        }

        return [.. Enumerable.Range(first + 1, _next - first)];
    }

    /// <summary>A stretch of text cut where a page begins within it, each part with the pages that begin with it.</summary>
    public IEnumerable<(TextSpan Span, IReadOnlyList<int> Pages)> Cut(TextSpan span)
    {
        int at = span.Start;
        IReadOnlyList<int> pages = Before(at);
        while (_next < starts.Count && starts[_next] < span.End)
        {
            int cut = starts[_next];
            yield return (new TextSpan(at, cut), pages);
            (at, pages) = (cut, Before(cut));
        }

        yield return (new TextSpan(at, span.End), pages);
    }
}
