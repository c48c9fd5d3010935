using System.Globalization;

namespace Entente.Vocabularies;

/// <summary>A value in a YAML vocabulary that knows the line it stands on: a text, a list, or a mapping.</summary>
/// <remarks>
/// Accessors that find something else than asked for report EN0201 with file and line; call them only inside
/// <see cref="VocabularyFile.ReadYaml{T}"/>, which turns that into a problem.
/// </remarks>
public sealed class VocabularyNode
{
    private readonly string? _text;
    private readonly List<VocabularyNode>? _items;
    private readonly Dictionary<string, VocabularyNode>? _fields;

    internal VocabularyNode(string file, int line, string text) : this(file, line) => _text = text;

    internal VocabularyNode(string file, int line, List<VocabularyNode> items) : this(file, line) => _items = items;

    internal VocabularyNode(string file, int line, Dictionary<string, VocabularyNode> fields) : this(file, line) => _fields = fields;

    private VocabularyNode(string file, int line)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file it stands in, relative to the data folder.</summary>
    public string File { get; }

    /// <summary>Its line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The characters of a text.</summary>
    public string Text => _text ?? throw Fault("a text is expected here");

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<VocabularyNode> Items => _items ?? throw Fault("a list is expected here");

    /// <summary>The fields of a mapping, in order.</summary>
    public IReadOnlyDictionary<string, VocabularyNode> Fields => _fields ?? throw Fault("a mapping with named fields is expected here");

    /// <summary>Whether it is a text.</summary>
    public bool IsText => _text is not null;

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping => _fields is not null;

    /// <summary>Whether it is a list.</summary>
    public bool IsList => _items is not null;

    /// <summary>The field <paramref name="name"/>, or null.</summary>
    public VocabularyNode? Optional(string name) => Fields.GetValueOrDefault(name);

    /// <summary>The field <paramref name="name"/>.</summary>
    public VocabularyNode Required(string name) => Optional(name) ?? throw Fault($"the field '{name}' is missing");

    /// <summary>The text of field <paramref name="name"/>.</summary>
    public string RequiredText(string name) => Required(name).Text;

    /// <summary>The text of field <paramref name="name"/>, or null.</summary>
    public string? OptionalText(string name) => Optional(name)?.Text;

    /// <summary>The texts listed in field <paramref name="name"/>; none when it is absent; one when it is a single text.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Optional(name) is not { } field ? [] : field.IsList ? [.. field.Items.Select(item => item.Text)] : [field.Text];

    /// <summary>The text as a number with a decimal point.</summary>
    public double Number() =>
        double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw Fault($"'{Text}' is not a number");

    /// <summary>The text as a member of <typeparamref name="T"/>, whatever its letter case; hyphens are ignored.</summary>
    public T Member<T>() where T : struct, Enum =>
        Enum.TryParse(Text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out T value) && Enum.IsDefined(value)
            ? value
            : throw Fault($"'{Text}' is not one of the known values", string.Join(", ", Enum.GetNames<T>()));

    /// <summary>Reports a mapping that has a field outside <paramref name="known"/>: most often a misspelling.</summary>
    public void AllowOnly(params ReadOnlySpan<string> known)
    {
        foreach (var (name, field) in Fields)
        {
            if (!known.Contains(name))
            {
                throw field.Fault($"the field '{name}' is not known", string.Join(", ", known.ToArray()));
            }
        }
    }

    /// <summary>The exception that reports this node as wrong; throw it.</summary>
    public Exception Fault(string detail, string? available = null) => VocabularyFault.At(File, Line, detail, available);
}
