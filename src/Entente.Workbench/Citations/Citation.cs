using System.Globalization;
using System.Text;
using Entente.Documents;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Citations;

/// <summary>Cites a document, or a sentence of it, as text. Where a part is not known it is left out; an undated document is "n.d.".</summary>
public static class Citation
{
    /// <summary>Authors, title, outlet and date: <c>Staff Writer. “Two calls.” The Sample Review, 27 August 2021.</c></summary>
    public static string Plain(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return VisibleText.Of(Print(document, $"“{Ended(TitleOf(document))}”", document.Outlet));
    }

    /// <summary>The same in Markdown, the outlet in italics.</summary>
    public static string Markdown(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document escaped = document with { Authors = [.. document.Authors.Select(author => MarkdownText.Escape(author))], OriginallyPublishedBy = MarkdownText.Escape(document.OriginallyPublishedBy) };
        return VisibleText.Of(Print(escaped, $"“{MarkdownText.Escape(Ended(TitleOf(document)))}”", document.Outlet is null ? null : $"*{MarkdownText.Escape(document.Outlet)}*"));
    }

    /// <summary>A sentence of a document: its citation with the sentence's number as pages show it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">Number of the sentence, from 0.</param>
    public static string OfSentence(Document document, int sentence) => string.Create(CultureInfo.InvariantCulture, $"{Plain(document)} Sentence {sentence + 1}.");

    /// <summary>What a document is called: its title, or the name of its file.</summary>
    public static string TitleOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Title ?? System.IO.Path.GetFileName(document.Provenance.Path);
    }

    private static string Print(Document document, string title, string? outlet)
    {
        var text = new StringBuilder();
        if (document.Authors.Count > 0)
        {
            text.Append(Ended(Words.List(document.Authors))).Append(' ');
        }

        text.Append(title).Append(' ');
        if (outlet is not null)
        {
            text.Append(outlet).Append(", ");
        }

        text.Append(document.Published is { } published ? Words.Date(published) : "n.d.");
        if (document.Published is not null)
        {
            text.Append('.');
        }

        if (document.OriginallyPublishedBy is { } first && first != document.Outlet)
        {
            text.Append(" First published by ").Append(first).Append('.');
        }

        return text.ToString();
    }

    private static string Ended(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";
}
