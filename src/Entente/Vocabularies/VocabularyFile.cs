using Entente.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Vocabularies;

/// <summary>Reads one vocabulary file: YAML or tab-separated values; whatever is wrong is named with file and line (EN0201).</summary>
/// <remarks>In YAML anchors, aliases, tags and several documents in one file are not used by any vocabulary and are refused.</remarks>
public static class VocabularyFile
{
    /// <summary>Reads a YAML file and hands its top node to <paramref name="build"/>.</summary>
    /// <returns>What <paramref name="build"/> made of it; EN0002 when the file is missing, EN0201 when it is not valid.</returns>
    public static Outcome<T> ReadYaml<T>(string path, Func<VocabularyNode, T> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return Read(path, characters => build(ParseYaml(Path.GetFileName(path), characters)));
    }

    /// <summary>As <see cref="ReadYaml{T}"/>, from characters that stand in no file; <paramref name="name"/> stands in problems.</summary>
    public static Outcome<T> ParseYaml<T>(string name, string characters, Func<VocabularyNode, T> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return Guard(() => build(ParseYaml(name, characters)));
    }

    /// <summary>Reads a tab-separated file: lines that start with '#' are comments, the first other line names the columns.</summary>
    /// <returns>One value a row; EN0002 when the file is missing, EN0201 when a row is not valid.</returns>
    public static Outcome<IReadOnlyList<T>> ReadTable<T>(string path, Func<VocabularyRow, T> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return Read(path, characters => ParseRows(Path.GetFileName(path), characters, build));
    }

    /// <summary>As <see cref="ReadTable{T}"/>, from characters that stand in no file.</summary>
    public static Outcome<IReadOnlyList<T>> ParseTable<T>(string name, string characters, Func<VocabularyRow, T> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        return Guard(() => ParseRows(name, characters, build));
    }

    private static Outcome<T> Read<T>(string path, Func<string, T> build)
    {
        try
        {
            string characters = File.ReadAllText(path);
            return Guard(() => build(characters));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ProblemCatalogue.BrokenInstall.For(path, failure.Message);
        }
    }

    private static Outcome<T> Guard<T>(Func<T> build)
    {
        try
        {
            return build();
        }
        catch (VocabularyFault fault)
        {
            return fault.Problem;
        }
    }

    private static IReadOnlyList<T> ParseRows<T>(string file, string characters, Func<VocabularyRow, T> build)
    {
        var rows = new List<T>();
        string[]? header = null;
        int number = 0;
        foreach (var line in characters.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.ToString().Split('\t');
            if (header is null)
            {
                header = cells;
            }
            else if (cells.Length > header.Length)
            {
                throw VocabularyFault.At(file, number, $"{cells.Length} cells where {header.Length} columns are named");
            }
            else
            {
                rows.Add(build(new VocabularyRow(file, number, header, cells)));
            }
        }

        return rows;
    }

    private static VocabularyNode ParseYaml(string file, string characters)
    {
        try
        {
            var parser = new Parser(new StringReader(characters));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                throw VocabularyFault.At(file, 1, "the file holds nothing");
            }

            parser.Consume<DocumentStart>();
            var top = ParseNode(file, parser);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return top;
        }
        catch (YamlException failure)
        {
            throw VocabularyFault.At(file, (int)failure.Start.Line, failure.Message);
        }
    }

    private static VocabularyNode ParseNode(string file, Parser parser)
    {
        int line = (int)(parser.Current?.Start.Line ?? 0);
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new VocabularyNode(file, line, scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<VocabularyNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ParseNode(file, parser));
            }

            return new VocabularyNode(file, line, items);
        }

        parser.Consume<MappingStart>();
        var fields = new Dictionary<string, VocabularyNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!fields.TryAdd(key.Value, ParseNode(file, parser)))
            {
                throw VocabularyFault.At(file, (int)key.Start.Line, $"the field '{key.Value}' is given twice");
            }
        }

        return new VocabularyNode(file, line, fields);
    }
}
