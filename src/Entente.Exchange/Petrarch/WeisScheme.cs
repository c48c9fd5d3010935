using Entente.Events;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Exchange.Petrarch;

/// <summary>What WEIS codes mean in PLOVER's terms.</summary>
public sealed class WeisScheme
{
    private readonly Dictionary<string, IReadOnlyList<EventType>> _types;

    private WeisScheme(Dictionary<string, IReadOnlyList<EventType>> types) => _types = types;

    /// <summary>Loads <c>plover/weis.tsv</c>.</summary>
    /// <returns>The scheme, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<WeisScheme> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var types = new Dictionary<string, IReadOnlyList<EventType>>(StringComparer.Ordinal);
        var rows = VocabularyFile.ReadTable(data.FileAt("plover", "weis.tsv"), row =>
            row["code"] is { Length: 2 or 3 } code && code.All(char.IsAsciiDigit) && types.TryAdd(code, TypesOf(row)) ? code : throw row.Fault($"'{row["code"]}' is no beginning of a code, or stands here a second time"));
        return rows.Succeeded ? new WeisScheme(types) : rows.Problem;
    }

    /// <summary>The types any of which a code means; empty for what is no event; null for a code that WEIS does not have.</summary>
    public IReadOnlyList<EventType>? Read(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length != 3 ? null : _types.GetValueOrDefault(code) ?? _types.GetValueOrDefault(code[..2]);
    }

    private static IReadOnlyList<EventType> TypesOf(VocabularyRow row) => row["types"] == "-"
        ? []
        : [.. row["types"].Split('|').Select(name => RecordName.Parse<EventType>(name) ?? throw row.Fault($"'{name}' is no type of PLOVER"))];
}
