using System.Text.Json;
using Entente.Reading.Records;
using Entente.Workbench.Citations;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;

namespace Entente.Workbench.Pages.Reader;

/// <summary>The page of one document.</summary>
internal static class ReaderPage
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = PageRecord.Options.Encoder, Indented = true };

    /// <summary>Answers requests for it. Its JSON is the record that <c>entente documents</c> prints, with the source text that offsets point into.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) =>
        new Page<ReaderView> { Route = "/documents/{id}", Load = ReaderView.Of, Component = typeof(ReaderContent) }
            .As(PageFormat.Json, async (view, _, stream) =>
            {
                await using var json = new Utf8JsonWriter(stream, s_json);
                DocumentRecord.Write(json, view.Document, withSource: true);
            })
            .AsText(PageFormat.Markdown, (view, context) => ReaderMarkdown.Print(view, context.NameOf))
            .AsText(PageFormat.BibTex, (view, _) => BibTex.Print(view.Document, view.Cited))
            .AsText(PageFormat.CslJson, (view, _) => CslJson.Print(view.Document, view.Cited))
            .Map(endpoints);
}
