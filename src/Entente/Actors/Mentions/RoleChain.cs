using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>Pieces that name one actor together: whose, what, who ("Russian · deputy foreign minister · X Y").</summary>
/// <param name="Owners">The states, organisations or groups the role belongs to; several for "Russian and Pakistani officials".</param>
/// <param name="Roles">The roles in order.</param>
/// <param name="Person">The person named, or null.</param>
/// <param name="Count">Number of pieces used up.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
internal sealed record RoleChain(IReadOnlyList<Piece> Owners, IReadOnlyList<Piece> Roles, Piece? Person, int Count, int First, int End)
{
    private const int LongestGap = 4;

    /// <summary>The chain that starts at a piece, or null when there is none.</summary>
    public static RoleChain? At(SentenceView view, List<Piece> pieces, int index)
    {
        int next = index;
        var owners = ReadOwners(view, pieces, ref next);
        int firstRole = next;
        while (next < pieces.Count && pieces[next].Kind == PieceKind.Role && (next == firstRole || Between(pieces, next) <= 0))
        {
            next++;
        }

        if (next == firstRole)
        {
            return null;
        }

        // "The Kremlin's partner" is not the Kremlin: words for relations are nobody's role.
        if (owners.Count > 0 && pieces[firstRole].Role!.Sector == Sector.UNK)
        {
            return null;
        }

        var roles = pieces.GetRange(firstRole, next - firstRole);
        bool hasPerson = next < pieces.Count && pieces[next].IsPerson;
        if (owners.Count > 0 && !hasPerson && view.IsPossessor(owners[^1].End) && view.IsModifier(roles[^1].End - 1))
        {
            return null;
        }

        int first = pieces[index].First;
        int end = roles[^1].End;
        if (hasPerson && IsBeforePerson(view, end, pieces[next].First))
        {
            return new RoleChain(owners, roles, pieces[next], next + 1 - index, first, pieces[next].End);
        }

        if (owners.Count == 0 && next < pieces.Count && IsOwnerAfter(view, roles[^1], pieces[next]))
        {
            return new RoleChain([pieces[next]], roles, null, next + 1 - index, first, pieces[next].End);
        }

        return new RoleChain(owners, roles, null, next - index, first, end);
    }

    private static List<Piece> ReadOwners(SentenceView view, List<Piece> pieces, ref int next)
    {
        var first = pieces[next];
        if (!CanOwn(first) || next + 1 >= pieces.Count)
        {
            return [];
        }

        if (IsGap(view, first, pieces[next + 1]) && pieces[next + 1].Kind == PieceKind.Role)
        {
            next++;
            return [first];
        }

        bool isPair = next + 2 < pieces.Count && CanOwn(pieces[next + 1]) && first.Senses[0].Use == pieces[next + 1].Senses[0].Use
            && IsJoin(view, first.End, pieces[next + 1].First) && pieces[next + 2].Kind == PieceKind.Role && IsGap(view, pieces[next + 1], pieces[next + 2]);
        if (!isPair)
        {
            return [];
        }

        next += 2;
        return [first, pieces[next - 1]];
    }

    private static bool CanOwn(Piece piece) => piece.Kind == PieceKind.Name && piece.Participle is null;

    private static int Between(List<Piece> pieces, int index) => pieces[index].First - pieces[index - 1].End;

    // Adjectives and nouns may stand between owner and role ("Pakistan's powerful army chief"); a verb, preposition or comma ends the phrase.
    private static bool IsGap(SentenceView view, Piece owner, Piece role)
    {
        int gap = role.First - owner.End;
        if (gap is < -1 or > LongestGap || (owner.IsPerson && !IsHeadOf(role) && (gap == 0 || !view.IsPossessor(owner.End))))
        {
            return false;
        }

        for (int i = owner.End; i < role.First; i++)
        {
            bool isPossessive = view.Sentence[i].PennTag == "POS";
            bool joinsAdjectives = view.Sentence[i].Pos == UniversalPos.Cconj && view.Sentence[i - 1].Pos == UniversalPos.Adj && view.Sentence[i + 1].Pos == UniversalPos.Adj;
            if (!isPossessive && !joinsAdjectives && view.Sentence[i].Pos is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num or UniversalPos.Adv) && view.Sentence.TextOf(i) is not ("-" or "'s" or "’s" or "then"))
            {
                return false;
            }
        }

        return true;
    }

    // "The Trump administration", "the Assad regime": named after who heads them, without an 's.
    private static bool IsHeadOf(Piece role) => role.Role?.Id is "administration" or "government" or "regime" or "cabinet" or "presidency";

    private static bool IsJoin(SentenceView view, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (view.Sentence.TextOf(i) is not ("and" or "-" or "–" or "," or "/" or "&" or "or"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBeforePerson(SentenceView view, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!Titles.IsHonorific(view.Sentence.TextOf(i)) && view.Sentence.TextOf(i) is not ("(" or "designate" or "-"))
            {
                return view.Sentence[i].Pos == UniversalPos.Propn && to - from <= 2 && char.IsUpper(view.Sentence.TextOf(i)[0]);
            }
        }

        return true;
    }

    // "Lawmakers in Chad" are Chad's; soldiers and envoys may stand anywhere.
    private static bool IsAtHome(AgentRole role) =>
        role.Id is "official" or "officials" or "authorities"
        || (role.Office is null && role.Sector is Sector.LEG or Sector.JUD or Sector.COP or Sector.OPP or Sector.PRE or Sector.EDU or Sector.REL or Sector.LAB or Sector.PTY);

    // "President of Russia", "troops from Chad": an envoy "to" somewhere is not its envoy.
    private static bool IsOwnerAfter(SentenceView view, Piece role, Piece owner)
    {
        if (owner.Kind != PieceKind.Name || owner.IsPerson || role.End >= view.Sentence.Count)
        {
            return false;
        }

        string link = view.Sentence.TextOf(role.End).ToLowerInvariant();
        int gap = owner.First - role.End;
        bool isLink = link == "of" || (link == "from" && role.Role!.Office is null) || (link == "in" && IsAtHome(role.Role!));
        return isLink && (gap == 1 || (gap == 2 && view.Sentence[role.End + 1].Pos == UniversalPos.Det));
    }
}
