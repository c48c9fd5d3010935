using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Documents;
using Entente.Reading.Layout;
using Entente.Reading.Structure;
using NodaTime;

namespace Entente.Reading.Pdf;

/// <summary>What a PDF says about itself, as far as it can be believed: programs fill these fields with file names, log-ins and the day of printing.</summary>
internal static partial class PdfAbout
{
    private const int LongestTitle = 250;

    public static PageMetadata Of(IReadOnlyDictionary<string, string> said) => new()
    {
        Title = Title(said.GetValueOrDefault("Title", "").Trim()),
        Authors = Authors(said.GetValueOrDefault("Author", "").Trim()),
        Made = Made(said),
    };

    private static string? Title(string title) =>
        title.Length is < 4 or > LongestTitle || NoTitle().IsMatch(title) || !title.Any(char.IsLetter) ? null : Spaces().Replace(title, " ");

    private static string[] Authors(string author) => author.Length > LongestTitle ? [] : [.. AuthorNames.Split(author).Where(Prose.IsPersonName)];

    // A browser prints pages of any age; of other programs the day a file was made is the day a text was finished.
    private static DateInterval? Made(IReadOnlyDictionary<string, string> said)
    {
        if (!DateTimeOffset.TryParse(said.GetValueOrDefault("CreationDate"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made) || made.Year is < 1990 or > 2100)
        {
            return null;
        }

        var day = LocalDate.FromDateTime(made.DateTime);
        var isPrinted = Browser().IsMatch($"{said.GetValueOrDefault("Creator")} {said.GetValueOrDefault("Producer")}");
        return isPrinted ? new DateInterval(null, day, Precision.Open) : DateInterval.OfDay(day);
    }

    [GeneratedRegex(@"^(?:microsoft (?:word|powerpoint)|powerpoint|untitled|document\s?\d*$|presentation\d*$|title$|slide \d)|\.(?:docx?|odt|rtf|indd|qxd|tex|dvi|pdf|html?|pptx?|pages)$|^\w+://", RegexOptions.IgnoreCase)]
    private static partial Regex NoTitle();

    [GeneratedRegex("skia|chrom|mozilla|webkit|firefox|safari|wkhtmltopdf|microsoft: print to pdf|print to pdf", RegexOptions.IgnoreCase)]
    private static partial Regex Browser();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
