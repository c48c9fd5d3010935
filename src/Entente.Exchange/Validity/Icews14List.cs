using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Relations;
using NodaTime;

namespace Entente.Exchange.Validity;

/// <summary>ICEWS14, the events of 2014 as they circulate for forecasting temporal graphs: numbered entities, named CAMEO codes, hours since new year.</summary>
public sealed class Icews14List
{
    /// <summary>The year of the events.</summary>
    public const int Year = 2014;

    private const int HoursOfDay = 24;
    private static readonly DateInterval s_year = DateInterval.OfYear(Year);

    private readonly IReadOnlyDictionary<int, string> _states;
    private readonly IReadOnlyDictionary<int, CameoMeaning> _codes;

    private Icews14List(IReadOnlyDictionary<int, string> states, IReadOnlyDictionary<int, CameoMeaning> codes)
    {
        _states = states;
        _codes = codes;
    }

    /// <summary>Every pair of states between which something is told, with its flows of the year.</summary>
    /// <param name="folder">Holds icews_goldstein.csv, which names the codes, and the folder icews14.</param>
    /// <param name="catalogue">Knows states, and which persons stood for them that year.</param>
    /// <param name="cameo">Knows what the codes mean.</param>
    /// <param name="plover">Scores it.</param>
    public static IReadOnlyList<DyadYear> Read(string folder, ActorCatalogue catalogue, CameoScheme cameo, PloverScheme plover)
    {
        ArgumentNullException.ThrowIfNull(cameo);
        var codes = new Dictionary<string, CameoMeaning>(StringComparer.OrdinalIgnoreCase);
        foreach (ListRow row in ListRow.Read(Path.Combine(folder, "icews_goldstein.csv")))
        {
            if (cameo.Read(row["code"]) is { } meaning)
            {
                codes.TryAdd(row["name"].Replace(' ', '_'), meaning);
            }
        }

        string list = Path.Combine(folder, "icews14");
        var numbered = new Icews14List(
            Numbered(Path.Combine(list, "entity2id.txt"), name => StateOf(name, catalogue)), Numbered(Path.Combine(list, "relation2id.txt"), codes.GetValueOrDefault));
        var reports = new Dictionary<(string, string), Dictionary<string, DyadReport>>();
        foreach (string file in new[] { "train.txt.gz", "valid.txt" })
        {
            numbered.Add(Path.Combine(list, file), plover, reports);
        }

        return [.. reports.OrderBy(pair => pair.Key).Select(pair => Measure(pair.Key, pair.Value.Values))];
    }

    // "Police (Rwanda)" stands for Rwanda; a person for the state whose office it held that year.
    private static string? StateOf(string name, ActorCatalogue catalogue)
    {
        string plain = name.Replace('_', ' ');
        int open = plain.LastIndexOf('(');
        if (open > 0 && plain.EndsWith(')') && catalogue.Find(plain[(open + 1)..^1]) is { Kind: ActorKind.State } within)
        {
            return within.Id;
        }

        return catalogue.Find(plain) switch
        {
            null => null,
            { Kind: ActorKind.State } state => state.Id,
            { Country: { } country } => country,
            { } actor => actor.Terms.FirstOrDefault(term => term.Years.Overlaps(s_year)) is { } term && catalogue.Find(term.Holder) is { Kind: ActorKind.State } holder ? holder.Id : null,
        };
    }

    private static Dictionary<int, T> Numbered<T>(string path, Func<string, T?> read)
        where T : class =>
        File.ReadLines(path).Select(line => line.TrimEnd().Split('\t')).Where(cells => cells.Length == 2)
            .Select(cells => (Number: int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture), Meaning: read(cells[0])))
            .Where(row => row.Meaning is not null).ToDictionary(row => row.Number, row => row.Meaning!);

    private void Add(string path, PloverScheme plover, Dictionary<(string, string), Dictionary<string, DyadReport>> reports)
    {
        using TextReader reader = ListRow.Open(path);
        while (reader.ReadLine() is { } line)
        {
            int[] cells = [.. line.TrimEnd().Split('\t').Select(cell => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture))];
            if (_states.TryGetValue(cells[0], out string? source) && _states.TryGetValue(cells[2], out string? target) && source != target
                && _codes.TryGetValue(cells[1], out CameoMeaning? meaning) && meaning.Type is { } type)
            {
                DyadReport report = Report(cells, source, target, type, meaning, plover);
                (string, string) pair = StateCriteria.Ordered(source, target);
                reports.TryAdd(pair, []);
                reports[pair].TryAdd(report.Event, report);
            }
        }
    }

    // ICEWS writes a meeting twice, once from each side; that is one event.
    private static DyadReport Report(int[] cells, string source, string target, EventType type, CameoMeaning meaning, PloverScheme plover)
    {
        LocalDate day = new LocalDate(Year, 1, 1).PlusDays(cells[3] / HoursOfDay);
        bool twoSided = type == EventType.Consult;
        (int first, int second) = twoSided && cells[2] < cells[0] ? (cells[2], cells[0]) : (cells[0], cells[2]);
        string id = twoSided ? $"{first}/{second}/consult/{cells[3]}" : $"{first}/{second}/{cells[1]}/{cells[3]}";
        return new DyadReport
        {
            Id = id,
            Event = id,
            When = DateInterval.OfDay(day),
            Source = new DyadParty(source, source, Sector.GOV),
            Target = new DyadParty(target, target, Sector.GOV),
            Type = type,
            Mode = meaning.Mode,
            Intensity = plover.IntensityOf(type, meaning.Mode),
            Document = "ICEWS14",
            Outlet = "ICEWS14",
        };
    }

    private static DyadYear Measure((string First, string Second) pair, IEnumerable<DyadReport> reports)
    {
        var request = new RelationRequest(new DyadParties(pair.First, pair.Second))
        {
            Bin = BinLength.Year,
            From = new LocalDate(Year, 1, 1),
            To = new LocalDate(Year, 12, 31),
            Options = new SeriesOptions { Replicates = 0 },
        };
        SeriesPoint point = RelationBuilder.Build(new DyadMaterial([.. reports], []), request).Value.Series.Points[0];
        return new DyadYear(pair.First, pair.Second, point.Cooperation.Flow.Value, point.Conflict.Flow.Value, point.Events);
    }
}
