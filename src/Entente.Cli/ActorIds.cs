using Entente.Actors;
using Entente.Problems;

namespace Entente.Cli;

/// <summary>What users type for actors, to ids.</summary>
internal static class ActorIds
{
    /// <summary>Ids of the actors named, or problem EN0202 with the nearest names.</summary>
    public static Outcome<string[]> Resolve(string[]? names)
    {
        if (names is null || names.Length == 0)
        {
            return Array.Empty<string>();
        }

        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        if (!catalogue.Succeeded)
        {
            return catalogue.Problem;
        }

        var ids = new string[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (catalogue.Value.Find(names[i]) is not { } actor)
            {
                string nearest = string.Join(", ", catalogue.Value.Nearest(names[i], 5).Select(near => $"{near.Id} ({near.Name})"));
                return ProblemCatalogue.UnknownActor.For(names[i], available: nearest);
            }

            ids[i] = actor.Id;
        }

        return ids;
    }
}
