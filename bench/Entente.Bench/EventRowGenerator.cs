using System.Globalization;
using System.Text;

namespace Entente.Bench;

/// <summary>Makes rows in the columns of GDELT 2, of made-up events: the same for the same seed.</summary>
/// <remarks>Ids rise, days are mostly the current one and sometimes a week, a month or a year back, a document tells some three events, states differ in how much is told of them.</remarks>
internal static class EventRowGenerator
{
    private const long FirstId = 410_000_000;
    private const int RowsPerDay = 40_000;
    private static readonly DateOnly s_firstDay = new(2015, 2, 18);

    private static readonly string[] s_states =
    [
        "USA", "RUS", "CHN", "IND", "PAK", "GBR", "FRA", "DEU", "ISR", "IRN", "TUR", "SYR", "UKR", "AUS", "CAN", "NGA", "ZAF", "EGY", "SAU", "JPN",
        "KOR", "PRK", "PHL", "IDN", "BRA", "MEX", "ESP", "ITA", "GRC", "POL", "KEN", "ETH", "SDN", "LBY", "IRQ", "AFG", "VNM", "THA", "MYS", "NZL",
    ];

    private static readonly string[] s_roles = ["", "", "", "GOV", "GOV", "MIL", "COP", "BUS", "CVL", "OPP", "EDU", "JUD", "LEG", "MED", "REB"];
    private static readonly string[] s_groups = ["GOV", "COP", "CVL", "BUS", "EDU", "LEG", "JUD", "MED", "IGOUNO", "IGOEUREEC", "IGOWSTNAT"];
    private static readonly string[] s_codes = ["010", "020", "036", "040", "042", "043", "046", "051", "057", "060", "071", "081", "0841", "100", "110", "112", "120", "130", "141", "163", "172", "173", "180", "190", "193", "195"];

    /// <summary>Writes a file of so many rows.</summary>
    public static void Write(string path, int rows, int seed)
    {
        var random = new Random(seed);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        string address = "";
        for (int i = 0; i < rows; i++)
        {
            DateOnly added = s_firstDay.AddDays(i / RowsPerDay);
            if (random.Next(3) == 0 || i == 0)
            {
                address = string.Create(CultureInfo.InvariantCulture,
                    $"http://www.outlet{Skewed(random, 5_000)}.example/{added:yyyy}/{added:MM}/{added:dd}/story-{random.Next(100_000_000)}-of-some-{random.Next(1_000)}-words-and-more.html");
            }

            file.Write(Row(random, i, added, address));
        }
    }

    private static string Row(Random random, int number, DateOnly added, string address)
    {
        DateOnly day = added.AddDays(random.Next(100) switch { 0 => -365, 1 or 2 => -30, 3 or 4 => -7, _ => 0 });
        string code = s_codes[Skewed(random, s_codes.Length)];
        int articles = 1 + Skewed(random, 20);
        string place = Place(random);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{FirstId + number}\t{day:yyyyMMdd}\t{day:yyyyMM}\t{day:yyyy}\t{day.Year + (day.DayOfYear / 365.0):F4}\t{Actor(random, 0)}\t{Actor(random, 3)}\t{random.Next(2)}\t{code}\t{code[..3]}\t{code[..2]}\t{1 + random.Next(4)}\t{random.Next(-100, 100) / 10.0:F1}\t{articles}\t{1 + articles / 10}\t{articles}\t{random.NextDouble() * 10 - 5:F13}\t{Place(random)}\t{Place(random)}\t{place}\t{added:yyyyMMdd}{random.Next(24):00}{random.Next(4) * 15:00}00\t{address}\n");
    }

    // Code, name, country, known group, ethnic, two religions, three types.
    private static string Actor(Random random, int emptyOfTen)
    {
        if (random.Next(10) < emptyOfTen)
        {
            return "\t\t\t\t\t\t\t\t\t";
        }

        if (random.Next(3) == 0)
        {
            string group = s_groups[Skewed(random, s_groups.Length)];
            return $"{group}\t{group} NAME {Skewed(random, 30)}\t\t\t\t\t\t{group[..3]}\t\t";
        }

        string state = s_states[Skewed(random, s_states.Length)];
        string role = s_roles[random.Next(s_roles.Length)];
        return $"{state}{role}\t{state} NAME {Skewed(random, 40)}\t{state}\t\t\t\t\t{role}\t\t";
    }

    // Type, name, country, two divisions, latitude, longitude, feature.
    private static string Place(Random random) => random.Next(4) == 0
        ? "0\t\t\t\t\t\t\t"
        : string.Create(CultureInfo.InvariantCulture, $"4\tTown {random.Next(9_000)}, Province {random.Next(90)}, Land\tXX\tXX{random.Next(90):00}\t{random.Next(99_999)}\t{random.Next(-9_000, 9_000) / 100.0}\t{random.Next(-18_000, 18_000) / 100.0}\t{-random.Next(9_999_999)}");

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));
}
