using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>The labels that mark names token by token: outside, or begin, inside, end, single of a kind.</summary>
internal static class NameLabels
{
    public const int Kinds = 4;
    public const int Count = 1 + (4 * Kinds);
    public const int Outside = 0;
    private const int Begin = 0;
    private const int Inside = 1;
    private const int End = 2;
    private const int Single = 3;

    public static LabelConstraints Constraints { get; } = new(Count, IsStart, IsEnd, MayFollow);

    /// <summary>Labels for a sentence of so many tokens with the given disjoint names.</summary>
    public static int[] Encode(int tokens, IEnumerable<Name> names)
    {
        int[] labels = new int[tokens];
        foreach (Name name in names)
        {
            for (int i = name.First; i < name.End; i++)
            {
                int part = name.Length == 1 ? Single : i == name.First ? Begin : i == name.End - 1 ? End : Inside;
                labels[i] = LabelOf(name.Kind, part);
            }
        }

        return labels;
    }

    /// <summary>The names a permitted label sequence spells.</summary>
    public static IReadOnlyList<Name> Decode(ReadOnlySpan<int> labels)
    {
        List<Name>? names = null;
        int first = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
            {
                continue;
            }

            int part = PartOf(labels[i]);
            first = part is Begin or Single ? i : first;
            if (part is End or Single)
            {
                (names ??= []).Add(new Name((NameKind)KindOf(labels[i]), first, i + 1));
            }
        }

        return names is null ? [] : names;
    }

    private static int LabelOf(NameKind kind, int part) => 1 + ((int)kind * 4) + part;

    private static int PartOf(int label) => (label - 1) % 4;

    private static int KindOf(int label) => (label - 1) / 4;

    private static bool IsStart(int label) => label == Outside || PartOf(label) is Begin or Single;

    private static bool IsEnd(int label) => label == Outside || PartOf(label) is End or Single;

    private static bool MayFollow(int before, int after)
    {
        bool isOpen = before != Outside && PartOf(before) is Begin or Inside;
        return isOpen
            ? after != Outside && PartOf(after) is Inside or End && KindOf(before) == KindOf(after)
            : IsStart(after);
    }
}
