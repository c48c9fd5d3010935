using System.Globalization;
using System.Text;
using Entente.Documents;
using NodaTime;

namespace Entente.Workbench.Citations;

/// <summary>A document as an entry for BibTeX and biblatex.</summary>
public static class BibTex
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The entry: <c>@article</c> of a known outlet, else <c>@misc</c>; a date no finer than it is known.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence that is cited, or null for the document; <c>pages</c> is the page on which it begins, <c>pagetotal</c> how many there are.</param>
    public static string Print(Document document, SentenceCitation? sentence = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var entry = new StringBuilder().Append(document.Outlet is null ? "@misc{" : "@article{").Append(KeyOf(document)).Append(",\n");
        Add("author", string.Join(" and ", document.Authors.Select(Name)));
        Add("title", "{" + Escape(Citation.TitleOf(document)) + "}");
        Add("journal", Escape(document.Outlet));
        AddDate(document.Published);
        Add("pages", sentence?.Page?.ToString(CultureInfo.InvariantCulture));
        Add("pagetotal", document.PageStarts.Count > 0 ? document.PageStarts.Count.ToString(CultureInfo.InvariantCulture) : null);
        Add("language", document.Language == "en" ? "english" : Escape(document.Language));
        Add("note", document.OriginallyPublishedBy is { } first && first != document.Outlet ? $"First published by {Escape(first)}" : null);
        return entry.Append("}\n").ToString();

        void Add(string field, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                entry.Append("  ").Append(field).Append(" = {").Append(value).Append("},\n");
            }
        }

        void AddDate(DateInterval? published)
        {
            if (published?.From is not { } from)
            {
                return;
            }

            Add("year", from.Year.ToString("0000", CultureInfo.InvariantCulture));
            if (published.Precision is Precision.Day or Precision.Month)
            {
                entry.Append("  month = ").Append(s_months[from.Month - 1]).Append(",\n");
            }

            Add("date", DateOf(published, from));
        }
    }

    /// <summary>A key made of the first author or outlet, the year, the title and the id: "writer2021two-39f9"; letters outside ASCII are left out.</summary>
    public static string KeyOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string who = Word((document.Authors.Count > 0 ? document.Authors[0] : document.Outlet ?? "").Split(' ')[^1]);
        string what = Citation.TitleOf(document).Split(' ').Select(Word).FirstOrDefault(word => word.Length > 2) ?? "";
        string year = document.Published?.From?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "";
        string id = document.Id.Value;
        return $"{who}{year}{what}-{id[..Math.Min(4, id.Length)]}";
    }

    // ISO 8601 as biblatex has it: a day, a month, a year, or two days with a slash.
    private static string DateOf(DateInterval published, LocalDate from) => published switch
    {
        { Precision: Precision.Month } => $"{from:uuuu-MM}",
        { Precision: Precision.Year } => $"{from:uuuu}",
        { To: null } => $"{from:uuuu-MM-dd}/",
        { To: { } to } when to != from => $"{from:uuuu-MM-dd}/{to:uuuu-MM-dd}",
        _ => $"{from:uuuu-MM-dd}",
    };

    // A name with a comma or "and" in it would be taken apart; as printed, it is one.
    private static string Name(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || name.Split(' ').Any(word => word.Length > 0 && char.IsLower(word[0]))
            ? "{" + Escape(name) + "}"
            : Escape(name);

    private static string Word(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (char each in text ?? "")
        {
            escaped.Append(each switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\{",
                '}' => "\\}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' => "\\" + each,
                '\n' or '\r' => " ",
                _ => each.ToString(),
            });
        }

        return escaped.ToString();
    }
}
