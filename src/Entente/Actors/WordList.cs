using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors;

/// <summary>The catalogue's forms as a gazetteer for the language core: what kind of name each phrase is.</summary>
public static class WordList
{
    /// <summary>Lines of phrase, tab, kind, in ordinal order without repeats; the kinds are PER, LOC, ORG and NORP.</summary>
    public static IReadOnlyList<string> Lines(ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return [.. Entries(catalogue).Select(entry => $"{entry.Phrase}\t{CodeOf(entry.Kind)}").Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Every form with the kind of name it is; combining forms are left out, since they are no names on their own.</summary>
    public static IEnumerable<(NameKind Kind, string Phrase)> Entries(ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        foreach (var actor in catalogue.Actors)
        {
            foreach (var (name, use) in CatalogueNames.FormsOf(actor))
            {
                if (use != NameUse.Combining)
                {
                    yield return (KindOf(actor.Kind, use), name);
                }
            }
        }

        foreach (string name in catalogue.Agents.Regions.SelectMany(region => region.Names))
        {
            yield return (NameKind.Location, name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name);
        }
    }

    private static NameKind KindOf(ActorKind kind, NameUse use) => (kind, use) switch
    {
        (_, NameUse.Demonym) or (ActorKind.People, _) => NameKind.Group,
        (ActorKind.State, _) => NameKind.Location,
        (ActorKind.Person, _) => NameKind.Person,
        _ => NameKind.Organisation,
    };

    private static string CodeOf(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Location => "LOC",
        NameKind.Organisation => "ORG",
        _ => "NORP",
    };
}
