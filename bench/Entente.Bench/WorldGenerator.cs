using System.Globalization;
using System.Text;
using Entente.Actors;

namespace Entente.Bench;

/// <summary>Makes rows in the columns of GDELT 2 of thirty years of a made-up world of two hundred states: the same for the same seed.</summary>
/// <remarks>
/// Attention is skewed as GDELT's is: a state's share falls with its rank, so that a few dyads have most events, and years have ever more. Every state belongs to a camp, some
/// change theirs half-way; between camps that are at odds most acts are hostile, within a camp few. Half of the actors are governments; a document tells some three events.
/// </remarks>
internal sealed class WorldGenerator
{
    /// <summary>Years from <see cref="FirstDay"/>.</summary>
    public const int Years = 30;

    /// <summary>Number of states.</summary>
    public const int States = 200;

    private const int Camps = 4;
    private const int Days = 10_957;
    private const long FirstId = 1_000;
    private const int Publishers = 5_000;

    private static readonly string[] s_friendly = ["036", "040", "042", "043", "051", "057", "060", "071", "0841"];
    private static readonly string[] s_hostile = ["110", "112", "120", "130", "141", "163", "172", "190", "193"];
    private static readonly string[] s_roles = ["GOV", "GOV", "MIL", "", "", "CVL", "BUS"];

    private readonly Random _random;
    private readonly string[] _states;
    private readonly double[] _ranks = new double[States];

    public WorldGenerator(ActorCatalogue catalogue, int seed)
    {
        _random = new Random(seed);
        _states = [.. catalogue.Actors.Where(actor => actor.Kind == ActorKind.State && actor.Id.Length == 3).Select(actor => actor.Id).Order(StringComparer.Ordinal).Take(States)];
        double sum = 0;
        for (int rank = 0; rank < _states.Length; rank++)
        {
            _ranks[rank] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>The first day.</summary>
    public static DateOnly FirstDay { get; } = new(1990, 1, 1);

    /// <summary>How many states there are.</summary>
    public int StateCount => _states.Length;

    /// <summary>The two states so far down the ranks: 0 and 1 have the dyad with most events.</summary>
    public (string One, string Other) Dyad(int one, int other) => (_states[one], _states[other]);

    /// <summary>Writes a file of so many rows, in order of days.</summary>
    public void Write(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        string address = "";
        for (int row = 0; row < rows; row++)
        {
            // The number of events a day grows evenly to twice that of the first.
            double share = (Math.Sqrt(1 + (3.0 * row / rows)) - 1) * Days;
            DateOnly day = FirstDay.AddDays((int)share);
            if (_random.Next(3) == 0 || row == 0)
            {
                address = string.Create(CultureInfo.InvariantCulture, $"http://www.outlet{(int)(Publishers * Math.Pow(_random.NextDouble(), 2.5))}.example/{day:yyyyMMdd}/{row}.html");
            }

            file.Write(Row(row, day, address));
        }
    }

    private string Row(int number, DateOnly day, string address)
    {
        int source = State();
        int target = State();
        while (target == source)
        {
            target = State();
        }

        string code = _random.NextDouble() < Hostility(source, target, day) ? s_hostile[_random.Next(s_hostile.Length)] : s_friendly[_random.Next(s_friendly.Length)];
        string empty = new('\t', 7);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{FirstId + number}\t{day:yyyyMMdd}\t{day:yyyyMM}\t{day:yyyy}\t{day:yyyy}\t{Actor(source)}\t{Actor(target)}\t1\t{code}\t{code[..3]}\t{code[..2]}\t1\t0.0\t{1 + _random.Next(9)}\t1\t1\t0\t0{empty}\t0{empty}\t0{empty}\t{day:yyyyMMdd}000000\t{address}\n");
    }

    private string Actor(int state)
    {
        string role = s_roles[_random.Next(s_roles.Length)];
        return $"{_states[state]}{role}\t{_states[state]}\t{_states[state]}\t\t\t\t\t{role}\t\t";
    }

    private int State()
    {
        int place = Array.BinarySearch(_ranks, 0, _states.Length, _random.NextDouble() * _ranks[_states.Length - 1]);
        return Math.Min(_states.Length - 1, place >= 0 ? place : ~place);
    }

    // Camps 0 and 1 are at odds, and 1 and 2; the others live side by side.
    private static double Hostility(int one, int other, DateOnly day)
    {
        (int a, int b) = (CampOf(one, day), CampOf(other, day));
        return a == b ? 0.1 : Math.Abs(a - b) == 1 && Math.Max(a, b) < Camps - 1 ? 0.75 : 0.25;
    }

    private static int CampOf(int state, DateOnly day) => state % 7 == 3 && day.Year >= FirstDay.Year + (Years / 2) ? (state + 1) % Camps : state % Camps;
}
