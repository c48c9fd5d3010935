using Entente.Documents;
using Entente.Events;

namespace Entente.Workbench.Pages.Reader;

/// <summary>An event beside the sentence that tells it.</summary>
/// <param name="Number">Its number in the document, from 1.</param>
/// <param name="Told">The event.</param>
/// <param name="Distinct">Id of the distinct event of which it is a report, or null.</param>
public sealed record SideNote(int Number, Event Told, string? Distinct);

/// <summary>A sentence, or the space between two.</summary>
/// <param name="Number">Its number in the document, from 0; null for what belongs to no sentence.</param>
/// <param name="Runs">Its text in runs.</param>
/// <param name="Notes">The events that it tells.</param>
public sealed record ReaderSentence(int? Number, IReadOnlyList<TextRun> Runs, IReadOnlyList<SideNote> Notes);

/// <summary>A segment of the document as it is shown.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Speaker">Who speaks, when it is told by name and not by what stands before; else null.</param>
/// <param name="Sentences">Its sentences, with what stands between them.</param>
public sealed record ReaderBlock(SegmentKind Kind, string? Speaker, IReadOnlyList<ReaderSentence> Sentences)
{
    /// <summary>Numbers of the pages that begin before it, after what stands before it; pages that begin within it are marked there.</summary>
    public IReadOnlyList<int> Pages { get; init; } = [];

    /// <summary>Whether it is site furniture, which is folded away.</summary>
    public bool IsFolded => Kind is SegmentKind.Boilerplate or SegmentKind.PullQuote;
}
