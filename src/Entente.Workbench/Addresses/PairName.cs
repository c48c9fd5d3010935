using System.Globalization;
using Entente.Actors;
using Entente.Problems;
using Entente.Relations;

namespace Entente.Workbench.Addresses;

/// <summary>Reads the two parties out of one word: "RUS-PAK", "RUS-isis-k", "Russia-Pakistan".</summary>
/// <remarks>Ids have hyphens too, so the pair is parted where both halves are known; of several such places, where both are ids, and then the first.</remarks>
public static class PairName
{
    /// <summary>The ids of the two.</summary>
    /// <returns>Them, or EN0202 with the nearest names, or EN0501 when they are one.</returns>
    public static Outcome<DyadParties> Read(string pair, ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentNullException.ThrowIfNull(catalogue);
        var found = new List<(DyadParties Parties, bool AreIds)>();
        string unknown = pair;
        for (int hyphen = pair.IndexOf('-', StringComparison.Ordinal); hyphen >= 0; hyphen = pair.IndexOf('-', hyphen + 1))
        {
            (string first, string second) = (pair[..hyphen], pair[(hyphen + 1)..]);
            (Actor? one, Actor? other) = (Find(first), Find(second));
            if (one is not null && other is not null)
            {
                found.Add((new DyadParties(one.Id, other.Id), one.Id == first && other.Id == second));
            }
            else if (one is not null || other is not null)
            {
                unknown = one is null ? first : second;
            }
        }

        if (found.Count == 0)
        {
            return Unknown(unknown, catalogue);
        }

        DyadParties parties = found.OrderByDescending(each => each.AreIds).First().Parties;
        return parties.First == parties.Second ? ProblemCatalogue.SameParty.For(pair) : parties;

        Actor? Find(string name) => name.Length == 0 ? null : catalogue.Find(name) ?? catalogue.Find(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('_', ' ')));
    }

    /// <summary>The problem of a name that nobody has: EN0202 with the nearest names.</summary>
    public static Problem Unknown(string name, ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return ProblemCatalogue.UnknownActor.For(name, available: string.Join(", ", catalogue.Nearest(name).Select(near => $"{near.Id} ({near.Name})")));
    }

    /// <summary>The address of a pair by its ids, when it was asked for by other names; null when it was not, or nobody knows them.</summary>
    internal static Address? Elsewhere(string pair, ActorCatalogue catalogue)
    {
        Outcome<DyadParties> parties = Read(pair, catalogue);
        return parties.Succeeded && $"{parties.Value.First}-{parties.Value.Second}" != pair ? At.Relation(parties.Value.First, parties.Value.Second) : null;
    }
}
