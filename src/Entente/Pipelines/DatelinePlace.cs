using System.Globalization;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;

namespace Entente.Pipelines;

/// <summary>The place that a dateline names: "ISLAMABAD, March 4 —".</summary>
internal static class DatelinePlace
{
    /// <summary>The place with the state it lies in, or null when the document has no dateline or nobody knows the place.</summary>
    public static EventPlace? Of(Document document, ActorCatalogue catalogue)
    {
        if (document.Segments.FirstOrDefault(segment => segment.Kind == SegmentKind.Dateline) is not { } dateline)
        {
            return null;
        }

        string text = document.Source[dateline.Span];
        int end = text.AsSpan().IndexOfAny(",(—–-:");
        string name = (end < 0 ? text : text[..end]).TrimEnd();
        return catalogue.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant())) is { Kind: ActorKind.State } state
            ? new EventPlace(name, new TextSpan(dateline.Span.Start, dateline.Span.Start + name.Length), null, state.Id)
            : null;
    }
}
