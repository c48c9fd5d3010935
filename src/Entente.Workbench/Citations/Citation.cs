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

    /// <summary>A document, or one sentence of it when <paramref name="sentence"/> is given: the citation and its page and number.</summary>
    public static string Plain(Document document, SentenceCitation? sentence) => sentence is null ? Plain(document) : $"{Plain(document)} {sentence}";

    /// <summary>The same in Markdown.</summary>
    public static string Markdown(Document document, SentenceCitation? sentence) => sentence is null ? Markdown(document) : $"{Markdown(document)} {sentence}";

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
