using System.Globalization;
using System.IO.Compression;
using Entente.Systems;

namespace Entente.Tests.Systems;

/// <summary>Published signed networks in the shared data.</summary>
internal static class SharedNetworks
{
    public const string Wars = "relations/cow_signed_1946_1999.csv.gz";
    public const string Senates = "relations/us_senate_93_114_signed.csv.gz";
    public const string Tribes = "relations/tribes.csv";
    public const string BitcoinAlpha = "relations/signed_bitcoinalpha.csv";
    public const string BitcoinOtc = "relations/signed_bitcoinotc.csv.gz";

    /// <summary>Networks of a table whose first of four columns names them, in the order of the file.</summary>
    public static IReadOnlyList<(string Name, SignedNetwork Network)> Series(string relative) =>
    [
        .. Rows(relative).Skip(1).GroupBy(row => row[0])
            .Select(group => (group.Key, SignedNetwork.Create([.. group.Select(row => new SignedEdge(row[1], row[2], Sign(row[3])))]).Value)),
    ];

    /// <summary>A table of two names and a sign, with a header.</summary>
    public static SignedNetwork One(string relative) =>
        SignedNetwork.Create([.. Rows(relative).Skip(1).Select(row => new SignedEdge(row[0], row[1], Sign(row[2])))]).Value;

    /// <summary>Ratings without a header, each way; pairs that rate each other with both signs are left out.</summary>
    public static SignedNetwork Ratings(string relative) => SignedNetwork.Create(
    [
        .. Rows(relative)
            .Select(row => (Pair: string.CompareOrdinal(row[0], row[1]) < 0 ? (row[0], row[1]) : (row[1], row[0]), Sign: Sign(row[2])))
            .GroupBy(row => row.Pair, row => row.Sign)
            .Where(pair => pair.Key.Item1 != pair.Key.Item2 && pair.Distinct().Count() == 1)
            .Select(pair => new SignedEdge(pair.Key.Item1, pair.Key.Item2, pair.First())),
    ]).Value;

    private static int Sign(string text) => Math.Sign(int.Parse(text, CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Rows(string relative)
    {
        using FileStream file = File.OpenRead(SharedData.Find(relative)!);
        using Stream plain = relative.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }
}
