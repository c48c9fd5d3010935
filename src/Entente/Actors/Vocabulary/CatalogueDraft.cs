using Entente.Problems;

namespace Entente.Actors.Vocabulary;

/// <summary>The catalogue while its files are read: rows in the order of the files, and what is wrong with them.</summary>
internal sealed class CatalogueDraft
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly List<(string Id, CatalogueReport Report, int Line)> _references = [];

    /// <summary>All actors by id.</summary>
    public Dictionary<string, Actor> Actors { get; } = new(StringComparer.Ordinal);

    /// <summary>All terms of office, in the order of the files.</summary>
    public List<OfficeTerm> Terms { get; } = [];

    /// <summary>Adds an actor; notes an id that is taken.</summary>
    public void Add(Actor actor, CatalogueReport report, int line)
    {
        if (actor.Id.Length == 0 || Actors.TryAdd(actor.Id, actor))
        {
            _places.TryAdd(actor.Id, $"line {line}");
            return;
        }

        report.Add(line, $"id '{actor.Id}' is taken by {Actors[actor.Id].Name} ({_places[actor.Id]})");
    }

    /// <summary>Adds a person, or the names of another row of the same person; notes an id that means somebody else.</summary>
    public void AddPerson(Actor person, CatalogueReport report, int line)
    {
        if (!Actors.TryGetValue(person.Id, out var known))
        {
            Add(person, report, line);
            return;
        }

        if (known.Kind != ActorKind.Person || !SharesName(known, person))
        {
            report.Add(line, $"id '{person.Id}' is taken by {known.Name} ({_places[person.Id]})");
            return;
        }

        Actors[person.Id] = known with
        {
            Names = [.. known.Names.Append(person.Name).Concat(person.Names).Distinct().Where(name => name != known.Name)],
            Surname = known.Surname ?? person.Surname,
            IsFemale = known.IsFemale || person.IsFemale,
        };
    }

    /// <summary>Notes that a row names the actor <paramref name="id"/>, which must exist in the end.</summary>
    public void Refer(string? id, CatalogueReport report, int line)
    {
        if (id is not null)
        {
            _references.Add((id, report, line));
        }
    }

    /// <summary>Notes every reference to an actor that no file lists.</summary>
    public void CheckReferences()
    {
        foreach (var (id, report, line) in _references)
        {
            if (!Actors.ContainsKey(id))
            {
                report.Add(line, $"no actor has the id '{id}'");
            }
        }
    }

    private static bool SharesName(Actor one, Actor other) =>
        one.Name == other.Name || one.Names.Contains(other.Name) || other.Names.Contains(one.Name) || one.Names.Intersect(other.Names).Any();
}
