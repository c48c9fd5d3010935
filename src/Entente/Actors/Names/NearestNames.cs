namespace Entente.Actors.Names;

/// <summary>Finds names spelt alike, by Dice's coefficient over the pairs of neighbouring letters.</summary>
internal static class NearestNames
{
    /// <summary>The actors most like <paramref name="text"/>, best first; ties by id.</summary>
    public static IReadOnlyList<Actor> Find(IEnumerable<Actor> actors, string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var wanted = Pairs(text);
        return [.. actors
            .Select(actor => (Actor: actor, Likeness: FormsOf(actor).Max(form => Likeness(wanted, Pairs(form)))))
            .Where(found => found.Likeness > 0.3)
            .OrderByDescending(found => found.Likeness)
            .ThenBy(found => found.Actor.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(found => found.Actor)];
    }

    private static IEnumerable<string> FormsOf(Actor actor) => CatalogueNames.FormsOf(actor).Select(form => form.Name).Append(actor.Id);

    private static double Likeness(HashSet<(char, char)> one, HashSet<(char, char)> other) =>
        2.0 * other.Count(one.Contains) / Math.Max(1, one.Count + other.Count);

    private static HashSet<(char First, char Second)> Pairs(string text)
    {
        // The edges count as letters, so that a single letter and a shared beginning weigh in.
        string padded = $" {text.ToLowerInvariant().Replace('-', ' ')} ";
        var pairs = new HashSet<(char, char)>();
        for (int i = 1; i < padded.Length; i++)
        {
            pairs.Add((padded[i - 1], padded[i]));
        }

        return pairs;
    }
}
