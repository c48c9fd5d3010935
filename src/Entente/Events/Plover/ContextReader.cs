using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Plover;

/// <summary>Sets PLOVER's contexts of a paragraph from the words in it.</summary>
public sealed class ContextReader
{
    private readonly IReadOnlyList<Entry> _entries;

    private ContextReader(IReadOnlyList<Entry> entries) => _entries = entries;

    /// <summary>The contexts that can be set, in the code book's order.</summary>
    public IEnumerable<string> Contexts => _entries.Select(entry => entry.Context);

    /// <summary>Reads <c>plover/contexts.yaml</c>.</summary>
    public static Outcome<ContextReader> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return VocabularyFile.ReadYaml(data.FileAt("plover", "contexts.yaml"), Build);
    }

    /// <summary>The contexts of a paragraph: one strong word sets one, or two different weak words.</summary>
    public IReadOnlyList<string> Read(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        string text = paragraph.ToLowerInvariant();
        return [.. _entries.Where(entry => entry.Strong.Any(word => Starts(text, word)) || entry.Weak.Where(word => Starts(text, word)).Skip(1).Any()).Select(entry => entry.Context)];
    }

    internal static ContextReader Build(VocabularyNode top)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new([.. top.Items.Select(node =>
        {
            node.AllowOnly("context", "strong", "weak");
            string context = node.RequiredText("context");
            return seen.Add(context) ? new Entry(context, node.Texts("strong"), node.Texts("weak")) : throw node.Fault($"the context '{context}' stands here a second time");
        })]);
    }

    /// <summary>Whether a word of the text begins with <paramref name="word"/>.</summary>
    private static bool Starts(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Entry(string Context, IReadOnlyList<string> Strong, IReadOnlyList<string> Weak);
}
