namespace Entente.Tests.Exchange.Imports;

/// <summary>Rows in GDELT's columns, of made-up events.</summary>
internal static class GdeltRow
{
    /// <summary>An event row of version 2 (61 columns), or of version 1 with 58, or 57 where <paramref name="address"/> is null.</summary>
    public static string Event(long id, string day, string source, string target, string code, int articles = 1, string? address = "", int columns = 61)
    {
        string[] cells = [.. Enumerable.Repeat("", columns)];
        (cells[0], cells[1], cells[26], cells[32], cells[33]) = ($"{id}", day, code, "1", $"{articles}");
        Side(cells, 5, source);
        Side(cells, 15, target);
        if (columns != 57)
        {
            cells[^1] = address ?? "";
        }

        return string.Join('\t', cells);
    }

    /// <summary>A mention row.</summary>
    public static string Mention(long id, string address, int sentence = 1) =>
        string.Join('\t', $"{id}", "20150218230000", "20150218230000", "1", "wire.example", address, $"{sentence}", "-1", "10", "20", "1", "50", "900", "-1.5", "", "");

    private static void Side(string[] cells, int at, string code)
    {
        if (code.Length > 0)
        {
            (cells[at], cells[at + 1]) = (code, "SAMPLE NAME");
            cells[at + 2] = char.IsAsciiLetterUpper(code[0]) && !code.StartsWith("IGO", StringComparison.Ordinal) && !code.StartsWith("IMG", StringComparison.Ordinal) && code.Length != 3 ? code[..3] : code.Length == 3 && code != "GOV" ? code : "";
        }
    }
}
