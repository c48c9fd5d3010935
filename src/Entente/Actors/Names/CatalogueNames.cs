namespace Entente.Actors.Names;

/// <summary>Lists every form of every actor.</summary>
internal static class CatalogueNames
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "el", "bin", "ibn", "ben", "de", "da", "do", "dos", "del", "della", "di", "van", "von", "der", "den", "la", "le", "ter", "zu",
    };

    /// <summary>Makes the index of all forms.</summary>
    public static NameIndex Index(IEnumerable<Actor> actors, bool ignoreCase = false)
    {
        var index = new NameIndex(ignoreCase);
        foreach (var actor in actors)
        {
            foreach (var (name, use) in FormsOf(actor))
            {
                index.Add(name, new NameSense(actor, use));
            }
        }

        return index;
    }

    /// <summary>Every form of an actor, and in which way it names it.</summary>
    public static IEnumerable<(string Name, NameUse Use)> FormsOf(Actor actor)
    {
        yield return (actor.Name, NameUse.Name);
        foreach (string name in actor.Names)
        {
            yield return (name, NameUse.Name);
        }

        var others = actor.Kind == ActorKind.Person ? SurnamesOf(actor) : actor.State is { } state ? FormsOf(state) : [];
        foreach (var form in others)
        {
            yield return form;
        }
    }

    private static IEnumerable<(string Name, NameUse Use)> FormsOf(StateProfile state)
    {
        IEnumerable<(string, NameUse)> capital = state.Capital is { } city ? [(city, NameUse.Capital)] : [];
        return capital
            .Concat(state.Seats.Select(name => (name, NameUse.Seat)))
            .Concat(state.Demonyms.Select(name => (name, NameUse.Demonym)))
            .Concat(state.Places.Select(name => (name, NameUse.Place)))
            .Concat(state.Combining.Select(name => (name, NameUse.Combining)));
    }

    private static IEnumerable<(string Name, NameUse Use)> SurnamesOf(Actor person)
    {
        string surname = person.Surname ?? LastName(person.Name);
        yield return (surname, NameUse.Surname);

        // "al-Assad" is called Assad as often.
        int hyphen = surname.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && Particles.Contains(surname[..hyphen]) && hyphen + 4 < surname.Length)
        {
            yield return (surname[(hyphen + 1)..], NameUse.Surname);
        }
    }

    private static string LastName(string name)
    {
        string[] words = name.Split(' ');
        int first = words.Length - 1;
        while (first > 1 && Particles.Contains(words[first - 1]) && char.IsLower(words[first - 1][0]))
        {
            first--;
        }

        return string.Join(' ', words[first..]);
    }
}
