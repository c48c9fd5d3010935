using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Entente.Vocabularies;

/// <summary>Marks an enum whose members are written in capitals in records, as PLOVER writes its types.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class CapitalNamesAttribute : Attribute;

/// <summary>The names that enum members bear in records, tables and on the command line: kebab-case ("pull-quote"), or capitals.</summary>
public static class RecordName
{
    /// <summary>The name of <paramref name="value"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The member called <paramref name="name"/>, letter case aside, or null.</summary>
    public static T? Parse<T>(string? name)
        where T : struct, Enum =>
        name is not null && Names<T>.ByName.TryGetValue(name, out T value) ? value : null;

    /// <summary>All names, in the order of declaration.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Names<T>.Ordered;

    private static string Kebab(string member)
    {
        // Codes such as sectors are written in capitals throughout and stay as they are.
        if (member.All(char.IsUpper))
        {
            return member;
        }

        var name = new StringBuilder(member.Length + 4);
        foreach (char letter in member)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        private static readonly bool s_capitals = typeof(T).GetCustomAttribute<CapitalNamesAttribute>() is not null;

        public static readonly string[] Ordered = [.. Enum.GetValues<T>().Select(value => NameOf(value))];

        public static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => NameOf(value));

        public static readonly FrozenDictionary<string, T> ByName =
            ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

        private static string NameOf(T value) => s_capitals ? value.ToString().ToUpperInvariant() : Kebab(value.ToString());
    }
}
