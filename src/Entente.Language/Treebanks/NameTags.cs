namespace Entente.Language.Treebanks;

/// <summary>Names as one tag a token: B-PER on the first, I-PER on the rest, O outside.</summary>
public static class NameTags
{
    private static readonly string[] s_kinds = ["PER", "LOC", "ORG", "NORP"];

    /// <summary>The abbreviation of <paramref name="kind"/>: PER, LOC, ORG or NORP.</summary>
    public static string LabelOf(NameKind kind) => s_kinds[(int)kind];

    /// <summary>The kind that <paramref name="label"/> abbreviates, or null when it is none of the four.</summary>
    public static NameKind? ParseKind(ReadOnlySpan<char> label) => label switch
    {
        "PER" => NameKind.Person,
        "LOC" => NameKind.Location,
        "ORG" => NameKind.Organisation,
        "NORP" => NameKind.Group,
        _ => null,
    };

    /// <summary>One tag for each of <paramref name="count"/> tokens.</summary>
    public static string[] Encode(IReadOnlyList<Name> names, int count)
    {
        ArgumentNullException.ThrowIfNull(names);
        string[] tags = new string[count];
        Array.Fill(tags, "O");
        foreach (Name name in names)
        {
            for (int i = name.First; i < name.End; i++)
            {
                tags[i] = (i == name.First ? "B-" : "I-") + LabelOf(name.Kind);
            }
        }

        return tags;
    }

    /// <summary>The names that <paramref name="tags"/> spell out; an I- that continues nothing begins a name, an unknown label is none.</summary>
    public static IReadOnlyList<Name> Decode(IReadOnlyList<string> tags) => Decode(tags, (label, _, _) => ParseKind(label));

    /// <summary>As <see cref="Decode(IReadOnlyList{string})"/>, with a say in which kind a labelled span (first, end) has, if any.</summary>
    internal static IReadOnlyList<Name> Decode(IReadOnlyList<string> tags, Func<string, int, int, NameKind?> kindOf)
    {
        ArgumentNullException.ThrowIfNull(tags);
        List<Name> names = [];
        for (int first = 0; first < tags.Count;)
        {
            if (tags[first].Length < 3)
            {
                first++;
                continue;
            }

            string label = tags[first][2..];
            string inside = "I-" + label;
            int end = first + 1;
            while (end < tags.Count && tags[end] == inside)
            {
                end++;
            }

            if (kindOf(label, first, end) is { } kind)
            {
                names.Add(new Name(kind, first, end));
            }

            first = end;
        }

        return names;
    }
}
