using Entente.Vocabularies;

namespace Entente.Actors.Vocabulary;

/// <summary>Reads the fields of one row of a vocabulary file and notes every breach of its schema with file and line.</summary>
internal sealed class CatalogueRow(VocabularyNode map, CatalogueReport report)
{
    /// <summary>Line of the row.</summary>
    public int Line => map.Line;

    /// <summary>Notes every key that the schema does not have.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, node) in map.Fields)
        {
            if (!keys.Contains(key))
            {
                report.Add(node.Line, $"unknown key '{key}'", string.Join(", ", keys.ToArray()));
            }
        }
    }

    /// <summary>The text of a field, or null when absent.</summary>
    public string? Text(string key)
    {
        switch (map.Optional(key))
        {
            case null:
                return null;
            case { IsText: true, Text.Length: > 0 } text:
                return text.Text;
            case var other:
                report.Add(other.Line, $"'{key}' must be a text");
                return null;
        }
    }

    /// <summary>The text of a field that every row has; notes its absence.</summary>
    public string Required(string key)
    {
        string? text = Text(key);
        if (text is null && map.Optional(key) is null)
        {
            report.Add(map.Line, $"'{key}' is missing");
        }

        return text ?? "";
    }

    /// <summary>The texts of a list, empty when absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var nodes = Nodes(key);
        if (nodes.Count == 0)
        {
            return [];
        }

        var texts = new string[nodes.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = nodes[i].IsText ? nodes[i].Text : "";
            if (texts[i].Length == 0)
            {
                report.Add(nodes[i].Line, $"'{key}' must hold texts; quote words that YAML reads otherwise");
            }
        }

        return texts;
    }

    /// <summary>The items of a list, empty when absent.</summary>
    public IReadOnlyList<VocabularyNode> Nodes(string key)
    {
        switch (map.Optional(key))
        {
            case null:
                return [];
            case { IsList: true } list:
                return list.Items;
            case var other:
                report.Add(other.Line, $"'{key}' must be a list");
                return [];
        }
    }

    /// <summary>The rows of a list, empty when absent.</summary>
    public IEnumerable<CatalogueRow> Rows(string key) => report.RowsOf(Nodes(key));

    /// <summary>One of an enumeration's names, hyphens and case apart; notes any other.</summary>
    public T? OneOf<T>(string key) where T : struct, Enum
    {
        string? text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (!char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value))
        {
            return value;
        }

        report.Add(map.Required(key).Line, $"'{text}' is no {typeof(T).Name.ToLowerInvariant()}", string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    /// <summary>The years in <c>from</c> and <c>to</c>; notes bad dates and an end before the start.</summary>
    public Years Years()
    {
        var years = new Years(Date("from", last: false), Date("to", last: true));
        if (years.From > years.To)
        {
            report.Add(map.Line, $"ends ({Text("to")}) before it starts ({Text("from")})");
            return Actors.Years.Always;
        }

        return years;
    }

    private NodaTime.LocalDate? Date(string key, bool last)
    {
        string? text = Text(key);
        if (text is null)
        {
            return null;
        }

        var date = Actors.Years.Parse(text, last);
        if (date is null)
        {
            report.Add(map.Required(key).Line, $"'{text}' is no date", "2021, 2021-08, 2021-08-15");
        }

        return date;
    }
}
