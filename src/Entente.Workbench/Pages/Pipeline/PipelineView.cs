using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Reading;
using Entente.Store;
using Entente.Time;
using Markdig;

namespace Entente.Workbench.Pages.Pipeline;

/// <summary>The stages of this program, what coded the study, and the page of measured accuracy.</summary>
/// <param name="Stages">The stages of this program.</param>
/// <param name="Uses">What coded the study's documents.</param>
/// <param name="Accuracy">The accuracy page as HTML; it is the project's own text.</param>
public sealed partial record PipelineView(IReadOnlyList<PipelineStage> Stages, IReadOnlyList<PipelineUse> Uses, string Accuracy)
{
    private static readonly Lazy<string> s_accuracy = new(ReadAccuracy);

    /// <summary>The pipeline of a study.</summary>
    public static PipelineView Of(Study study) => new(PipelineStage.All, study.PipelineUses(), s_accuracy.Value);

    // Links of the page lead to other pages of the documentation, which the workbench does not hold; their words stay. Headings go one level down.
    private static string ReadAccuracy()
    {
        using Stream stream = typeof(PipelineView).Assembly.GetManifestResourceStream("accuracy.md")!;
        using var reader = new StreamReader(stream);
        string text = reader.ReadToEnd();
        string body = text[(text.IndexOf("\n## ", StringComparison.Ordinal) + 1)..];
        body = Heading().Replace(Link().Replace(Comment().Replace(body, ""), "$1"), "#$0");
        // Wide tables scroll within the page, by keys as well.
        int tables = 0;
        string page = Markdown.ToHtml(body, new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build()).Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return Table().Replace(page, _ => $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table {++tables} of scores\"><table>");
    }

    [GeneratedRegex("<table>")]
    private static partial Regex Table();

    [GeneratedRegex("<!--.*?-->\n", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

/// <summary>A stage of the program.</summary>
/// <param name="Name">Its version, as records bear it.</param>
/// <param name="Does">What it does.</param>
public sealed record PipelineStage(string Name, string Does)
{
    /// <summary>All stages, in order.</summary>
    public static IReadOnlyList<PipelineStage> All { get; } =
    [
        new(DocumentReader.Stage, "finds body, title, author, date, voices and copies in a file"),
        new("language", "splits sentences and tokens; tags, trees, names and roles; the version is the model's"),
        new(TimeExpressionFinder.Stage, "finds expressions of time and resolves them against the document's date"),
        new(MentionFinder.Stage, "finds who is meant: names, offices, metonyms, pronouns"),
        new(EventCoder.Stage, "finds who did what to whom, when, whether it happened, and according to whom"),
        new(EventClusterer.Stage, "finds which reports are one event"),
    ];
}
