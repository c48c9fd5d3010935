using Entente.Actors.Names;

namespace Entente.Actors.Mentions;

/// <summary>Chooses among the actors that one listed form names.</summary>
internal static class SenseChooser
{
    /// <summary>The likeliest actor: one that exists at the date, by the more usual use, of a state already spoken of.</summary>
    public static Actor Choose(Piece piece, Discourse discourse) => Ordered(piece, discourse)[0];

    /// <summary>All actors of a piece, likeliest first.</summary>
    public static IReadOnlyList<Actor> Ordered(Piece piece, Discourse discourse) => piece.Senses.Count == 1
        ? [piece.Senses[0].Actor]
        : [.. piece.Senses
            .Where(sense => sense.Actor.Kind != ActorKind.Person && (discourse.When is null || sense.Actor.Years.Overlaps(discourse.When)))
            .OrderByDescending(sense => discourse.When is not null || sense.Actor.Years.To is null)
            .ThenBy(sense => Rank(sense.Use))
            .ThenByDescending(sense => sense.Actor.Country is { } country && discourse.SpokeOf(country))
            .Select(sense => sense.Actor)
            .DefaultIfEmpty(piece.Senses[0].Actor)];

    private static int Rank(NameUse use) => use switch
    {
        NameUse.Name => 0,
        NameUse.Capital or NameUse.Seat or NameUse.Demonym => 1,
        _ => 2,
    };
}
