using System.Text.RegularExpressions;
using Entente.Reading.Dating;

namespace Entente.Reading.Structure;

/// <summary>A line between title and text that names who, where and when.</summary>
/// <param name="Authors">Authors it names.</param>
/// <param name="Outlet">The outlet it names.</param>
/// <param name="Date">The date it gives.</param>
/// <param name="IsIssue">Whether the date is that of a printed issue.</param>
internal sealed partial record HeaderLine(IReadOnlyList<string> Authors, string? Outlet, PrintedDate? Date, bool IsIssue)
{
    private const int LongestLine = 160;

    /// <summary>Whether the line is anything that stands around a title but is no title.</summary>
    public static bool IsOther(string line) => Of(line) is not null;

    /// <summary>What the line says, or null when it is no such line.</summary>
    public static HeaderLine? Of(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var date = PrintedDate.Find(line);
        if (Volume().IsMatch(line))
        {
            return new([], null, date, IsIssue: true);
        }

        if (Editor().IsMatch(line))
        {
            return new([], null, date, IsIssue: false);
        }

        return ByAuthor(line, date) ?? (date is not null ? Dated(line, date) : StaffName.IsLine(line) ? new([line], null, null, IsIssue: false) : null);
    }

    private static HeaderLine? ByAuthor(string line, PrintedDate? date)
    {
        if (By().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var names = match.Groups["names"].Value;
        names = date is null ? names : line[match.Groups["names"].Index..Math.Max(match.Groups["names"].Index, date.Index)];
        var authors = AuthorNames.Split(BeforeDate().Replace(names.Split('|', '•', '·')[0], ""));
        return authors.Count > 0 && authors.TrueForAll(IsAuthor) ? new(authors, null, date, IsIssue: false) : null;
    }

    // "Name August 27, 2021", "Outlet, September 18, 2019", "Published: 3 May 2021", a date alone.
    private static HeaderLine? Dated(string line, PrintedDate date)
    {
        var before = Words().Replace(line[..date.Index], "").Trim(' ', ',', '|', '-', '–', '—', '•', '·', ':');
        var after = line[(date.Index + date.Length)..];
        if (after.Length > 40 || before.Length > 70 || Prose.EndsSentence(before))
        {
            return null;
        }

        var outlet = OutletName(before, line[..date.Index]);
        return before.Length == 0 ? new([], null, date, IsIssue: false)
            : outlet is not null ? new([], outlet, date, IsIssue: false)
            : IsAuthor(before) ? new([before], null, date, IsIssue: false)
            : null;
    }

    private static bool IsAuthor(string name) => Prose.IsPersonName(name) || StaffName.IsAuthor(name);

    // A comma before the date speaks for a source line; a person's name stands without one more often than not.
    private static string? OutletName(string before, string raw) =>
        OutletWord().IsMatch(before) || (raw.TrimEnd().EndsWith(',') && before.Split(' ').Length <= 4 && !before.Contains(',') && !By().IsMatch(before) && before.Length > 0 && char.IsUpper(before[0]))
            ? before
            : null;

    [GeneratedRegex(@"^\W{0,3}(?:vol(?:ume)?\.? ?\d+|issue (?:no\.? ?)?\d+|no\. ?\d+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Volume();

    [GeneratedRegex(@"^(?:(?:chief |managing |executive |guest )?editor(?:-in-chief)?|publisher|translat(?:or|ed by)|edited by)\s*:?\s+\p{Lu}", RegexOptions.IgnoreCase)]
    private static partial Regex Editor();

    [GeneratedRegex(@"^(?i:(?:(?:written|posted|published|reported) )?by:?|author:)\s+(?<names>(?:the )?\p{Lu}.*)$")]
    private static partial Regex By();

    [GeneratedRegex(@"\s+(?:published|posted|updated|dated?)\s*:?(?:\s+on)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeDate();

    [GeneratedRegex(@"\b(?:published|posted|updated|last|first|on|at|date|dated|modified)\b:?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:News|Times|Post|Tribune|Research|Journal|Review|Press|Agency|Wire|Daily|Herald|Gazette|Monitor|Observer|Today|Diplomat|Institute|Centre|Center|Magazine|Chronicle|Courier|Dispatch|Express|Ministry|Office|Department|\w+\.(?:com|org|net|ru|info))\b")]
    private static partial Regex OutletWord();
}
