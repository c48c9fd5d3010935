namespace Entente.Language.Treebanks;

/// <summary>The names under which treebanks write <see cref="UniversalPos"/>: "NOUN", "PROPN", ….</summary>
public static class UniversalPosNames
{
    private static readonly string[] s_names = [.. Enum.GetNames<UniversalPos>().Select(name => name.ToUpperInvariant())];

    private static readonly Dictionary<string, UniversalPos> s_values =
        s_names.Select((name, value) => (name, value)).ToDictionary(pair => pair.name, pair => (UniversalPos)pair.value);

    /// <summary>The treebank's name of <paramref name="pos"/>, in capitals.</summary>
    public static string NameOf(UniversalPos pos) => s_names[(int)pos];

    /// <summary>The class named <paramref name="name"/>; <see cref="UniversalPos.X"/> for "_" and for names that do not exist.</summary>
    public static UniversalPos Parse(string name) => s_values.GetValueOrDefault(name, UniversalPos.X);
}
