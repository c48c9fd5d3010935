using Entente.Actors;
using Entente.Problems;
using Entente.Relations;

namespace Entente.Workbench.Hosting;

/// <summary>Reads parties that stand in the query of an address.</summary>
internal static class PartyQuery
{
    /// <summary>An actor by id or name; null when the parameter is missing.</summary>
    /// <returns>Its id, or EN0202 with those nearest.</returns>
    public static Outcome<string?> Actor(this PageQuestion question, string name)
    {
        ActorCatalogue catalogue = question.Services.Options.Catalogue;
        return question.Query(name) switch
        {
            null => (string?)null,
            { } text when catalogue.Find(text) is { } actor => actor.Id,
            { } text => Unknown(catalogue, text),
        };
    }

    /// <summary>Two actors joined by a hyphen, by id or name; null when the parameter is missing.</summary>
    /// <returns>The two, EN0202 for one that is unknown, or EN0001 when there are not two.</returns>
    public static Outcome<DyadParties?> Dyad(this PageQuestion question, string name)
    {
        if (question.Query(name) is not { } text)
        {
            return (DyadParties?)null;
        }

        ActorCatalogue catalogue = question.Services.Options.Catalogue;
        string[] parts = text.Split('-', StringSplitOptions.TrimEntries);
        // Ids of actors may have hyphens themselves: the first place that leaves two known actors parts them.
        for (int place = 1; place < parts.Length; place++)
        {
            if (catalogue.Find(string.Join('-', parts[..place])) is { } first && catalogue.Find(string.Join('-', parts[place..])) is { } second)
            {
                return first.Id == second.Id ? ProblemCatalogue.UnusableArgument.For($"{name}={text}", "a dyad has two actors") : new DyadParties(first.Id, second.Id);
            }
        }

        return parts.Length < 2
            ? ProblemCatalogue.UnusableArgument.For($"{name}={text}", "a dyad is written as two actors with a hyphen between them", "RUS-PAK")
            : Unknown(catalogue, catalogue.Find(parts[0]) is null ? parts[0] : string.Join('-', parts[1..]));
    }

    private static Problem Unknown(ActorCatalogue catalogue, string text) =>
        ProblemCatalogue.UnknownActor.For(text, available: string.Join(", ", catalogue.Nearest(text).Select(near => $"{near.Id} ({near.Name})")));
}
