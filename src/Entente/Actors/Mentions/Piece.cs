using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>What a piece of a sentence is, before it is known whom it means.</summary>
internal enum PieceKind : byte
{
    /// <summary>A listed name.</summary>
    Name,
    /// <summary>A person's name that the language core found and the catalogue lacks.</summary>
    Stranger,
    /// <summary>A role.</summary>
    Role,
    /// <summary>A description that points back.</summary>
    Description,
    /// <summary>A region's adjective before a word for states.</summary>
    RegionStates,
    /// <summary>A pronoun.</summary>
    Pronoun,
}

/// <summary>A stretch of a sentence that may be a mention or a part of one.</summary>
internal sealed record Piece
{
    /// <summary>What it is.</summary>
    public required PieceKind Kind { get; init; }

    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>What a listed name can mean, after impossible readings were struck out.</summary>
    public IReadOnlyList<NameSense> Senses { get; init; } = [];

    /// <summary>The role.</summary>
    public AgentRole? Role { get; init; }

    /// <summary>What a description points to.</summary>
    public DescriptionKind Description { get; init; }

    /// <summary>The region.</summary>
    public Region? Region { get; init; }

    /// <summary>The word joined to the name by a hyphen that keeps it from owning what follows: "based", "led", "backed".</summary>
    public string? Participle { get; init; }

    /// <summary>Whether a listed name means a person.</summary>
    public bool IsPerson => Kind == PieceKind.Stranger || (Kind == PieceKind.Name && Senses[0].Actor.Kind == ActorKind.Person);
}

/// <summary>A sentence with its units, and questions about the neighbourhood of a token.</summary>
internal sealed record SentenceView(Sentence Sentence, List<NameUnit> Units, int Index)
{
    private static readonly HashSet<string> Locatives = new(StringComparer.Ordinal)
    {
        "in", "at", "across", "near", "inside", "throughout", "within", "around", "outside", "into", "over", "off", "along", "through",
    };

    /// <summary>Whether the words from <paramref name="first"/> stand under a preposition of place.</summary>
    public bool IsUnderLocative(int first)
    {
        for (int i = first - 1; i >= 0 && i >= first - 8; i--)
        {
            var pos = Sentence[i].Pos;
            if (pos == UniversalPos.Adp)
            {
                return Locatives.Contains(Sentence[i].Lemma.ToLowerInvariant());
            }

            // A comma goes on only between the members of a list of names ("in Syria, Iraq and Libya").
            bool isList = Sentence.TextOf(i) == "," && i > 0 && Sentence[i - 1].Pos == UniversalPos.Propn && Sentence[first].Pos == UniversalPos.Propn;
            if (pos is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Cconj) && !isList)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token of a stretch whose governor lies outside it; the last one when there are several.</summary>
    public int HeadOf(int first, int end)
    {
        int head = end - 1;
        for (int i = end - 1; i >= first; i--)
        {
            int governor = Sentence[i].Head;
            if ((governor < first || governor >= end) && Sentence[i].Pos is not (UniversalPos.Punct or UniversalPos.Part or UniversalPos.Adp or UniversalPos.Det))
            {
                return i;
            }
        }

        return head;
    }

    /// <summary>Whether the token is a subject of its clause.</summary>
    public bool IsSubject(int head) => Sentence[head].Relation.StartsWith("nsubj", StringComparison.Ordinal);

    /// <summary>Whether a stretch that ends before <paramref name="end"/> is followed by a possessive 's.</summary>
    public bool IsPossessor(int end) => end < Sentence.Count && Sentence[end].PennTag == "POS";

    /// <summary>Whether a token only modifies a noun to its right ("military structures").</summary>
    public bool IsModifier(int token) => Sentence[token].Head > token && Sentence[token].Relation is "compound" or "amod" or "nmod" or "nmod:unmarked";

    /// <summary>Whether the token means several.</summary>
    public bool IsPlural(int head) => Sentence[head].PennTag is "NNS" or "NNPS";

    /// <summary>The word before a token in small letters, or nothing.</summary>
    public string Before(int token) => token > 0 ? Sentence.TextOf(token - 1).ToLowerInvariant() : "";
}
