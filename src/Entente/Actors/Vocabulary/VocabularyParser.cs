using Entente.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Actors.Vocabulary;

/// <summary>Parses YAML events into nodes that keep their lines; no types are guessed, so that a date or "NO" stays the text it is.</summary>
internal static class VocabularyParser
{
    /// <summary>Parses one document.</summary>
    /// <param name="file">The file's name, for problems.</param>
    /// <param name="text">Its text.</param>
    public static Outcome<VocabularyNode> Parse(string file, string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new VocabularyList([], 1);
            }

            parser.Consume<DocumentStart>();
            return ParseNode(parser);
        }
        catch (YamlException failure)
        {
            return ProblemCatalogue.BadVocabulary.For($"{file}:{failure.Start.Line}", failure.Message);
        }
    }

    private static VocabularyNode ParseNode(Parser parser)
    {
        int line = (int)parser.Current!.Start.Line;
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new VocabularyText(scalar.Value, line);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return ParseList(parser, line);
        }

        parser.Consume<MappingStart>();
        var entries = new List<KeyValuePair<string, VocabularyNode>>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            string key = parser.Consume<Scalar>().Value;
            entries.Add(new(key, ParseNode(parser)));
        }

        return new VocabularyMap(entries, line);
    }

    private static VocabularyList ParseList(Parser parser, int line)
    {
        var items = new List<VocabularyNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ParseNode(parser));
        }

        return new VocabularyList(items, line);
    }
}
