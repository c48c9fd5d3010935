using Entente.Actors;
using Entente.Problems;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Exchange.Imports;

/// <summary>Reads actor codes as CAMEO composes them: a state or kind of group in three letters, then groups and roles in three letters each.</summary>
/// <remarks>
/// Of <c>plover/actor-codes.tsv</c> the row for the whole code counts first, then the last group within the code, then the state. A group in arms or an
/// organisation stands for no state, whatever state the code begins with (AFGINSTAL are the Taliban).
/// </remarks>
internal sealed class ActorCodes
{
    private const int Letters = 3;
    private readonly ActorCatalogue _catalogue;
    private readonly Dictionary<string, Actor> _cameo;
    private readonly Dictionary<string, Actor> _keds;

    private ActorCodes(ActorCatalogue catalogue, IReadOnlyList<Row> rows)
    {
        _catalogue = catalogue;
        _cameo = rows.Where(row => !row.IsKeds).ToDictionary(row => row.Code, row => row.Actor, StringComparer.Ordinal);
        _keds = rows.Where(row => row.IsKeds).ToDictionary(row => row.Code, row => row.Actor, StringComparer.Ordinal);
    }

    /// <summary>Loads <c>plover/actor-codes.tsv</c>.</summary>
    /// <returns>The table, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<ActorCodes> Load(DataFolder data, ActorCatalogue catalogue)
    {
        var rows = VocabularyFile.ReadTable(data.FileAt("plover", "actor-codes.tsv"), row =>
        {
            if (row["list"] is not ("cameo" or "keds"))
            {
                throw row.Fault($"'{row["list"]}' is no list", "cameo, keds");
            }

            Actor? actor = catalogue.Find(row["actor"]);
            return actor?.Id == row["actor"] ? new Row(row["list"] == "keds", row["code"], actor) : throw row.Fault($"no actor has the id '{row["actor"]}'");
        });
        return rows.Succeeded ? new ActorCodes(catalogue, rows.Value) : rows.Problem;
    }

    /// <summary>What a code means.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The data set's name, if it gives one.</param>
    /// <param name="country">The data set's code of the state, if it gives one apart.</param>
    /// <param name="isKeds">Whether the lists' own rows count.</param>
    public ImportedActor Read(string code, string? name, string? country, bool isKeds)
    {
        string letters = code.Trim('-', '*', '#', '%');
        if (Find(letters, isKeds) is { } whole)
        {
            return Stands(whole, SectorCode.LastOf(letters), code, name);
        }

        for (int at = letters.Length / Letters * Letters - Letters; at > 0; at -= Letters)
        {
            if (_cameo.TryGetValue(letters.Substring(at, Letters), out Actor? group) && group.Kind != ActorKind.State)
            {
                return Stands(group, Sector.UNK, code, name);
            }
        }

        string root = string.IsNullOrEmpty(country) ? letters[..Math.Min(Letters, letters.Length)] : country;
        Sector sector = SectorCode.LastOf(letters);
        return Find(root, isKeds) is { } land
            ? Stands(land, sector, code, name) with { Actor = letters.Length <= Letters || land.Kind != ActorKind.State ? land.Id : null }
            : new ImportedActor(code, name, sector == Sector.UNK ? SectorCode.Of(root) : sector, null, null);
    }

    private static ImportedActor Stands(Actor actor, Sector sector, string code, string? name) =>
        new(code, name, sector != Sector.UNK ? sector : actor.Sector, actor.Id, actor.Country);

    private Actor? Find(string code, bool isKeds) =>
        isKeds && _keds.TryGetValue(code, out Actor? listed) ? listed
        : _cameo.TryGetValue(code, out Actor? known) ? known
        : code.Length == Letters && _catalogue.Find(code) is { Kind: ActorKind.State } state && state.Id == code ? state
        : null;

    private sealed record Row(bool IsKeds, string Code, Actor Actor);
}
