using System.Text;
using Entente.Documents;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Pipelines.Pairs;

namespace Entente.Pipelines.Training;

/// <summary>
/// Joins two public sets over the same sentences: who acts on whom, token by token, and the quad class of the sentence. The class leaves several types open;
/// the learner is told that any of them is right.
/// </summary>
public sealed class QuadCorpus(PloverScheme scheme)
{
    /// <summary>Name of the set.</summary>
    public const string Set = "sentence classes";

    /// <summary>A class says less than a type.</summary>
    private const float Weight = 0.5f;

    /// <summary>Reads the pairs whose sentence has a class.</summary>
    /// <param name="spans">Tokens with B-S, B-T or B-R (both act on each other), a blank line after each sentence.</param>
    /// <param name="classes">Lines of text, a tab and a class: 0 a mere statement, 1 and 2 verbal and material cooperation, 3 and 4 verbal and material conflict.</param>
    public IReadOnlyList<LabelledPair> Read(string spans, string classes)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(classes);
        var classOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string[] cells in classes.Split('\n').Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length == 2))
        {
            classOf[LettersOf(cells[0])] = int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture);
        }

        return [.. Sentences(spans).Where(pair => classOf.ContainsKey(LettersOf(pair.Text)))
            .Select(pair => new LabelledPair(Set, pair, LabelConvention.Plv, [TypesOf(classOf[LettersOf(pair.Text)]), [], []], Weight))];
    }

    private int[] TypesOf(int quad) => quad == 0
        ? [EventLabels.Nothing]
        : [.. Enum.GetValues<EventType>().Where(type => (int)scheme.QuadOf(type) == quad - 1).Select(type => (int)type)];

    private static IEnumerable<MarkedText> Sentences(string spans)
    {
        foreach (string block in spans.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var text = new StringBuilder();
            List<TextSpan> sources = [];
            List<TextSpan> targets = [];
            foreach (string[] cells in block.Split('\n').Select(line => line.Split(' ')).Where(cells => cells.Length == 2))
            {
                int start = text.Length == 0 ? 0 : text.Append(' ').Length;
                text.Append(cells[0]);
                Mark(cells[1], new TextSpan(start, text.Length), sources, targets);
            }

            if (sources.Count > 0)
            {
                yield return new MarkedText(text.ToString(), sources, targets);
            }
        }
    }

    private static void Mark(string tag, TextSpan token, List<TextSpan> sources, List<TextSpan> targets)
    {
        // Of two that act on each other the first stands as the source.
        var side = tag.EndsWith("-T", StringComparison.Ordinal) || (tag == "B-R" && sources.Count > 0) || (tag == "I-R" && targets.Count > 0) ? targets : sources;
        if (tag.StartsWith("B-", StringComparison.Ordinal))
        {
            side.Add(token);
        }
        else if (tag.StartsWith("I-", StringComparison.Ordinal) && side.Count > 0)
        {
            side[^1] = new TextSpan(side[^1].Start, token.End);
        }
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
