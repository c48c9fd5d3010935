using System.Globalization;

namespace Entente.Language.Treebanks;

/// <summary>Names and predicates as the MISC column of our CoNLL-U files carries them: <c>Name=B-PER</c>, <c>Pred=1</c>, <c>Args=5:ARG0,9:ARG1</c>.</summary>
internal static class MiscAnnotations
{
    private const string NameKey = "Name=";
    private const string PredicateKey = "Pred=1";
    private const string ArgumentsKey = "Args=";

    /// <summary>The names, or null when no token carries one.</summary>
    public static IReadOnlyList<Name>? ReadNames(string[] misc) =>
        Array.Exists(misc, value => Find(value, NameKey) is not null)
            ? NameTags.Decode([.. misc.Select(value => Find(value, NameKey) ?? "O")])
            : null;

    /// <summary>The predicates, or null when no token is one.</summary>
    public static IReadOnlyList<Predicate>? ReadPredicates(string[] misc)
    {
        List<Predicate> predicates = [];
        for (int i = 0; i < misc.Length; i++)
        {
            if (Find(misc[i], PredicateKey) is not null)
            {
                predicates.Add(new Predicate(i, ReadArguments(Find(misc[i], ArgumentsKey), misc.Length)));
            }
        }

        return predicates.Count > 0 ? predicates : null;
    }

    /// <summary>The parts of a MISC value that state a name, a predicate or its arguments.</summary>
    public static IEnumerable<string> Write(string nameTag, Predicate? predicate)
    {
        if (nameTag != "O")
        {
            yield return NameKey + nameTag;
        }

        if (predicate is null)
        {
            yield break;
        }

        yield return PredicateKey;
        if (predicate.Arguments.Count > 0)
        {
            yield return ArgumentsKey + string.Join(',', predicate.Arguments.Select(
                argument => string.Create(CultureInfo.InvariantCulture, $"{argument.Token + 1}:{RoleLabels.LabelOf(argument.Role)}")));
        }
    }

    /// <summary>Whether a part of a MISC value is one that <see cref="Write"/> makes.</summary>
    public static bool IsOwn(string part) =>
        part.StartsWith(NameKey, StringComparison.Ordinal) || part == PredicateKey || part.StartsWith(ArgumentsKey, StringComparison.Ordinal);

    private static List<Argument> ReadArguments(string? value, int count)
    {
        List<Argument> arguments = [];
        foreach (string part in (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && int.TryParse(part.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out int token)
                && token >= 1 && token <= count && RoleLabels.Parse(part[(colon + 1)..]) is { } role)
            {
                arguments.Add(new Argument(role, token - 1));
            }
        }

        return arguments;
    }

    private static string? Find(string misc, string key)
    {
        foreach (string part in misc.Split('|'))
        {
            if (part.StartsWith(key, StringComparison.Ordinal))
            {
                return part[key.Length..];
            }
        }

        return null;
    }
}
