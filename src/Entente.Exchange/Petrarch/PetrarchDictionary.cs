using System.IO.Compression;
using Entente.Actors;
using Entente.Problems;

namespace Entente.Exchange.Petrarch;

/// <summary>Actors and agents of PETRARCH dictionaries, as a catalogue in which mentions can be found.</summary>
public sealed class PetrarchDictionary
{
    private readonly OrderedDictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly List<(string Phrase, AgentRole Role)> _roles = [];

    /// <summary>Number of actors: codes, and stretches of days of those whose code changes.</summary>
    public int ActorCount => _actors.Count;

    /// <summary>Number of phrases for agents.</summary>
    public int RoleCount => _roles.Count;

    /// <summary>Reads dictionary files, plain or .gz.</summary>
    /// <param name="actors">Actor dictionaries; of a code that several list, all names are known.</param>
    /// <param name="agents">Agent dictionaries.</param>
    /// <returns>The dictionary, or the problem of the first file that is missing or holds no entry.</returns>
    public static Outcome<PetrarchDictionary> Load(IEnumerable<string> actors, IEnumerable<string> agents)
    {
        ArgumentNullException.ThrowIfNull(actors);
        ArgumentNullException.ThrowIfNull(agents);
        var dictionary = new PetrarchDictionary();
        foreach (var (path, add) in actors.Select(path => (path, (Action<string>)dictionary.AddActors)).Concat(agents.Select(path => (path, (Action<string>)dictionary.AddAgents))))
        {
            if (!File.Exists(path))
            {
                return ProblemCatalogue.PathMissing.For(path);
            }

            int before = dictionary._actors.Count + dictionary._roles.Count;
            try
            {
                add(ReadFile(path));
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                return ProblemCatalogue.CannotRead.For(path, exception.Message);
            }

            if (dictionary._actors.Count + dictionary._roles.Count == before)
            {
                return ProblemCatalogue.BadCorpus.For(path, "no line with a name and a code in square brackets");
            }
        }

        return dictionary;
    }

    /// <summary>Adds the entries of an actor dictionary.</summary>
    public void AddActors(string characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        foreach (var actor in PetrarchActors.Read(characters))
        {
            _actors[actor.Id] = _actors.TryGetValue(actor.Id, out var known)
                ? known with { Names = [.. known.Names.Append(actor.Name).Concat(actor.Names).Distinct(StringComparer.Ordinal)] }
                : actor;
        }
    }

    /// <summary>Adds the entries of an agent dictionary.</summary>
    public void AddAgents(string characters)
    {
        ArgumentNullException.ThrowIfNull(characters);
        _roles.AddRange(PetrarchAgents.Read(characters));
    }

    /// <summary>The catalogue of these actors alone; their agents come before the roles and descriptions of <paramref name="words"/>, of which only the words are taken.</summary>
    public ActorCatalogue ToCatalogue(ActorCatalogue words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.WithActors(_actors.Values, _roles);
    }

    /// <summary>A name as it is written: underscores are blanks.</summary>
    internal static string NameOf(string entry) => string.Join(' ', entry.TrimStart('+').Split(['_', ' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sector that CAMEO's three letters mean.</summary>
    internal static Sector SectorOf(string letters) => letters.ToUpperInvariant() switch
    {
        "MED" => Sector.JRN,
        "HLH" => Sector.MED,
        "PAR" => Sector.PRM,
        "CIV" => Sector.CVL,
        var code => Enum.TryParse(code, out Sector sector) ? sector : Sector.SOC,
    };

    private static string ReadFile(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
