using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>Cuts a sentence into pieces: listed names, roles, descriptions, regions, pronouns and strangers, by longest match from the left.</summary>
internal sealed class PieceScanner(ActorCatalogue catalogue)
{
    private static readonly HashSet<string> StateWords = new(StringComparer.Ordinal)
    {
        "state", "country", "nation", "republic", "power", "neighbour", "neighbor", "government", "capital", "leader", "giant", "kingdom", "monarchy",
    };

    private static readonly HashSet<string> Participles = new(StringComparer.OrdinalIgnoreCase)
    {
        "based", "born", "led", "backed", "trained", "educated", "made", "built", "supported", "sponsored", "funded", "held", "controlled", "occupied",
        "administered", "installed", "aligned", "linked", "speaking", "friendly", "wide", "brokered", "mediated", "supplied", "owned", "armed", "style",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "he", "she", "they", "it", "him", "her", "them", "his", "hers", "their", "its", "theirs", "himself", "herself", "itself", "themselves",
        "who", "whom", "whose", "which", "that", "we", "us", "our",
    };

    /// <summary>The pieces, disjoint and in order.</summary>
    public List<Piece> Scan(SentenceView view)
    {
        var pieces = new List<Piece>();
        for (int i = 0; i < view.Units.Count;)
        {
            var (piece, end) = At(view, i);
            if (piece is not null)
            {
                pieces.Add(piece);
            }

            i = end;
        }

        AddStrangers(view, pieces);
        AddElided(view, pieces);
        pieces.Sort((one, other) => one.First != other.First ? one.First.CompareTo(other.First) : one.End.CompareTo(other.End));
        return pieces;
    }

    private (Piece? Piece, int End) At(SentenceView view, int first)
    {
        var agents = catalogue.Agents;
        if (agents.Blocks.At(view.Sentence, view.Units, first) is { } block)
        {
            return (null, block.End);
        }

        var name = catalogue.Index.Longest(view.Units, first);
        var role = IsInsideWord(view, first) ? null : agents.Roles.At(view.Sentence, view.Units, first);
        int reach = Math.Max(name?.End ?? 0, role?.End ?? 0);
        if (agents.Descriptions.At(view.Sentence, view.Units, first) is { } description && description.End > reach)
        {
            return (Make(view, first, description.End, PieceKind.Description) with { Description = description.Meaning.Kind }, description.End);
        }

        if (agents.RegionAdjectives.At(view.Sentence, view.Units, first) is { } region && RegionStates(view, region.End) is { } end && end > reach)
        {
            return (Make(view, first, end, PieceKind.RegionStates) with { Region = region.Meaning }, end);
        }

        if (name is { } hit && hit.End >= reach && !IsHomograph(view, hit) && SenseFilter.Possible(view, hit) is { Count: > 0 } senses)
        {
            return (Make(view, first, hit.End, PieceKind.Name) with { Senses = senses, Participle = ParticipleAfter(view, hit.End) }, hit.End);
        }

        return role is { } found && IsNoun(view, found.End - 1)
            ? (Make(view, first, found.End, PieceKind.Role) with { Role = found.Meaning }, found.End)
            : (PronounAt(view, first), first + 1);
    }

    private bool IsHomograph(SentenceView view, NameHit hit) =>
        hit.End - hit.First == 1 && catalogue.Agents.Homographs.TryGetValue(view.Units[hit.First].Text, out var beside) && view.Units.Exists(unit => beside.Contains(unit.Text));

    // "Terrorist" in "counter-terrorist" is no terrorist; "president" in "ex-president" was one.
    private static bool IsInsideWord(SentenceView view, int unit) =>
        unit > 0 && view.Units[unit].HyphenBefore && view.Units[unit - 1].Text.ToLowerInvariant() is "counter" or "anti" or "non" or "pro" or "inter" or "multi" or "cyber" or "self" or "pan";

    private static Piece? PronounAt(SentenceView view, int unit)
    {
        int token = view.Units[unit].Token;
        bool isPronoun = view.Sentence[token].Pos is UniversalPos.Pron or UniversalPos.Det && view.Sentence[token].Relation != "mark" && Pronouns.Contains(view.Units[unit].Text.ToLowerInvariant())
            && view.Sentence[token].PennTag is not ("DT" or "IN");
        return isPronoun ? Make(view, unit, unit + 1, PieceKind.Pronoun) : null;
    }

    // "Central Asian states": the adjective, perhaps another adjective or "Great", and a word for states.
    private static int? RegionStates(SentenceView view, int unit)
    {
        for (int i = unit; i < view.Units.Count && i <= unit + 1; i++)
        {
            if (StateWords.Contains(view.Sentence[view.Units[i].Token].Lemma.ToLowerInvariant()))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static string? ParticipleAfter(SentenceView view, int unit) =>
        unit < view.Units.Count && view.Units[unit].HyphenBefore && Participles.Contains(view.Units[unit].Text) ? view.Units[unit].Text.ToLowerInvariant() : null;

    private static bool IsNoun(SentenceView view, int unit) =>
        view.Sentence[view.Units[unit].Token].Pos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.X;

    private static Piece Make(SentenceView view, int first, int end, PieceKind kind) =>
        new() { Kind = kind, First = view.Units[first].Token, End = view.Units[end - 1].Token + 1 };

    // "His Pakistani counterpart and his American one": the second counterpart is left out.
    private static void AddElided(SentenceView view, List<Piece> pieces)
    {
        var counterpart = pieces.Find(piece => piece.Role?.Id == "counterpart");
        var adjective = counterpart is null ? null : pieces.Find(piece => piece.Kind == PieceKind.Name && piece.First > counterpart.First
            && piece.End < view.Sentence.Count && view.Sentence.TextOf(piece.End) == "one");
        if (adjective is not null)
        {
            pieces.Add(counterpart! with { First = adjective.End, End = adjective.End + 1 });
        }
    }

    private static void AddStrangers(SentenceView view, List<Piece> pieces)
    {
        foreach (var name in view.Sentence.Names)
        {
            if (name.Kind != NameKind.Person)
            {
                continue;
            }

            // The core's span may begin with a title ("President Putin"); what is left over once titles are cut is the name.
            int first = name.First;
            foreach (var piece in pieces.Where(piece => piece.Kind == PieceKind.Role && piece.First == first && piece.End < name.End).ToList())
            {
                first = piece.End;
            }

            if (!pieces.Exists(piece => piece.First < name.End && first < piece.End))
            {
                pieces.Add(new Piece { Kind = PieceKind.Stranger, First = first, End = name.End });
            }
        }
    }
}
