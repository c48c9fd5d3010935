using System.Globalization;
using System.Text;
using Entente.Actors;

namespace Entente.Bench;

/// <summary>Writes plain news of a made-up course of affairs: documents with a head, a date, an outlet, an author and a sentence for each event; the same for the same seed.</summary>
/// <remarks>Attention is skewed as in <see cref="WorldGenerator"/>; one document in twelve tells again what one before it told, in other words around it.</remarks>
internal sealed class WrittenNews(ActorCatalogue catalogue, int seed)
{
    /// <summary>Sentences that tell an event, in a document.</summary>
    public const int EventsOfDocument = 54;

    private const int States = 60;
    private const int Authors = 40;
    private const int Years = 12;
    private const int RepeatedEvery = 12;

    private const int Camps = 4;

    private static readonly string[] s_friendly =
    [
        "{0} signed a trade agreement with {1} on {2}.", "The foreign minister of {0} visited {1} on {2}.", "{0} praised {1} on {2}.", "{0} delivered aid to {1} on {2}.",
        "{0} supported {1} in the dispute on {2}.", "{0} asked {1} for help on {2}.", "{0} released prisoners of {1} on {2}.", "{0} held talks with {1} on {2}.",
    ];

    private static readonly string[] s_hostile =
    [
        "{0} condemned {1} on {2}.", "{0} imposed sanctions on {1} on {2}.", "{0} attacked {1} with missiles on {2}.", "{0} accused {1} of breaking the treaty on {2}.",
        "{0} expelled two diplomats of {1} on {2}.", "{0} rejected the demands of {1} on {2}.", "{0} threatened {1} with a blockade on {2}.", "Troops of {0} crossed the border of {1} on {2}.",
    ];

    // Desks of news without numbers in their names.
    private static readonly string[] s_outlets =
    [
        "Wire", "Herald", "Gazette", "Courier", "Tribune", "Observer", "Monitor", "Chronicle", "Dispatch", "Bulletin", "Standard", "Mail", "Record", "Review", "Ledger", "Post",
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _states =
        [.. catalogue.Actors.Where(actor => actor.Kind == ActorKind.State && actor.Id.Length == 3).OrderBy(actor => actor.Id, StringComparer.Ordinal).Take(States).Select(actor => actor.Name)];

    /// <summary>Writes so many documents into a folder.</summary>
    public string[] Write(string folder, int documents)
    {
        string[] files = new string[documents];
        string[] told = [];
        for (int number = 0; number < documents; number++)
        {
            DateOnly day = new DateOnly(2010, 1, 1).AddDays((int)((long)number * Years * 365 / documents));
            told = number % RepeatedEvery == RepeatedEvery - 1 ? told : [.. Enumerable.Range(0, EventsOfDocument).Select(_ => Act(day))];
            files[number] = Path.Combine(folder, $"{number:D4}.txt");
            File.WriteAllText(files[number], Text(number, day, told));
        }

        return files;
    }

    private string Text(int number, DateOnly day, string[] told)
    {
        string outlet = "Sample " + s_outlets[Skewed(s_outlets.Length)];
        string date = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var text = new StringBuilder($"Affairs of the week, number {number}\n\nBy the {outlet} desk {1 + Skewed(Authors)}\n\nBERN, {date} ({outlet}) — This is what was told this week.\n\n");
        foreach (string[] paragraph in told.Chunk(5))
        {
            text.AppendJoin(' ', paragraph).Append("\n\n");
        }

        return text.ToString();
    }

    private string Act(DateOnly published)
    {
        int one = Skewed(_states.Length);
        int other = (one + 1 + Skewed(_states.Length - 1)) % _states.Length;
        string date = published.AddDays(-_random.Next(20)).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        // As in that world: camps 0 and 1 are at odds, and 1 and 2.
        int apart = Math.Abs((one % Camps) - (other % Camps));
        bool isHostile = _random.NextDouble() < (apart == 0 ? 0.1 : apart == 1 && Math.Max(one % Camps, other % Camps) < Camps - 1 ? 0.75 : 0.25);
        string[] acts = isHostile ? s_hostile : s_friendly;
        return string.Format(CultureInfo.InvariantCulture, acts[_random.Next(acts.Length)], _states[one], _states[other], date);
    }

    private int Skewed(int end) => (int)(end * Math.Pow(_random.NextDouble(), 2));
}
