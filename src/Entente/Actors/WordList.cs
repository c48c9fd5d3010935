namespace Entente.Actors;

/// <summary>Prints the catalogue's names as the plain list that the language core is trained with: a line each, <c>phrase TAB kind</c>.</summary>
/// <remarks>The language core knows nothing of politics; to it the list says only which phrases are known as PER, LOC, ORG or NORP.</remarks>
public static class WordList
{
    /// <summary>Writes every name once a kind, in ordinal order, so that the same catalogue gives the same file.</summary>
    public static void WriteWordList(this ActorCatalogue catalogue, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(writer);
        foreach ((string phrase, string kind) in catalogue.Actors.SelectMany(Phrases).Distinct().Order())
        {
            writer.Write($"{phrase}\t{kind}\n");
        }
    }

    private static IEnumerable<(string Phrase, string Kind)> Phrases(Actor actor)
    {
        IEnumerable<string> names = actor.Names.Prepend(actor.Name);
        if (actor.State is not { } state)
        {
            return names.Select(name => (name, KindOf(actor.Kind)));
        }

        IEnumerable<string> places = names.Concat(state.Places);
        return places.Concat(state.Capital is { } capital ? [capital] : []).Select(name => (name, "LOC"))
            .Concat(state.Demonyms.Concat(state.Combining).Select(name => (name, "NORP")))
            .Concat(state.Seats.Select(name => (name, "ORG")));
    }

    private static string KindOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => "PER",
        ActorKind.People => "NORP",
        _ => "ORG",
    };
}
