using System.Globalization;
using Entente.Events;
using Entente.Problems;

namespace Entente.Pipelines.Scoring;

/// <summary>Scores which class of the CAMEO age a sentence falls into: 0 a statement or no event, 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
public static class SentenceClassSuite
{
    private const string TextColumn = "text";
    private const string ClassColumn = "class";

    /// <summary>Reads and scores a tab-separated table with the columns <c>text</c> and <c>class</c>.</summary>
    /// <returns>The score; problem EN0402 with the line that breaks the format.</returns>
    public static Outcome<SuiteScore> Score(string characters, string name, EventPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(characters);
        ArgumentNullException.ThrowIfNull(pipeline);
        string[] lines = characters.Split('\n', StringSplitOptions.TrimEntries);
        if (lines[0].Split('\t') is not [TextColumn, ClassColumn])
        {
            return ProblemCatalogue.BadCorpus.For($"{name}, line 1", "the header must be 'text' and 'class'");
        }

        var examples = new List<(int Line, string Text, string Class)>();
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            if (lines[i].Split('\t') is not [var text, ['0' or '1' or '2' or '3' or '4'] and var label])
            {
                return ProblemCatalogue.BadCorpus.For($"{name}, line {i + 1}", "a text, a tab and a class from 0 to 4 are expected");
            }

            examples.Add((i + 1, text, label));
        }

        return Score(examples, pipeline);
    }

    private static SuiteScore Score(List<(int Line, string Text, string Class)> examples, EventPipeline pipeline)
    {
        var scores = new LabelScores();
        var errors = new List<SuiteError>();
        var found = examples.AsParallel().AsOrdered().Select(example => SentenceClass.Of(pipeline, example.Text)).ToList();
        foreach (var (example, number) in examples.Zip(found))
        {
            string label = number.ToString(CultureInfo.InvariantCulture);
            scores.Add(example.Class, label);
            if (label != example.Class)
            {
                errors.Add(new SuiteError($"line {example.Line}", example.Class, label, example.Text));
            }
        }

        return new SuiteScore { Examples = examples.Count, Measures = [("class", scores)], Errors = errors };
    }
}

/// <summary>Which class of the CAMEO age a text falls into.</summary>
/// <remarks>
/// CAMEO draws lines that PLOVER does not: an appeal (02) is a statement, a demand (10) is conflict, and PLOVER's REQUEST is both; condolences and
/// concern (01) are comments, which PLOVER counts as support or disapproval; who agrees to yield or apologises (03, 05) cooperates in words, who yields (08) in deeds,
/// and PLOVER's CONCEDE is both. There the words that tell the event decide. Relations reduced (16) count as verbal, as Phoenix has it.
/// </remarks>
internal static class SentenceClass
{
    private static readonly string[] s_demands = ["demand", "order", "insist", "ultimatum", "require", "summon", "force", "pressure", "press"];
    private static readonly string[] s_comments = ["concern", "condolence", "sympathy", "sympathis", "sympathiz", "sorrow", "grief", "regret", "worry", "worries", "alarm"];
    private static readonly string[] s_intentions = ["agree", "willing", "ready", "pledge", "promise", "vow", "offer", "accept", "apolog", "forg"];

    /// <summary>The class of the surest event; where no event has anybody who can be named, of the strongest thing the lexicon proposes; else 0.</summary>
    public static int Of(EventPipeline pipeline, string text)
    {
        var document = PlainDocument.Of(text);
        var events = pipeline.Code(document).Events;
        return events.Count > 0
            ? events.OrderByDescending(found => found.Confidence).Select(found => ClassOf(found.Type, found.Trigger)).FirstOrDefault(number => number > 0)
            : OfCandidates(pipeline, document);
    }

    private static int OfCandidates(EventPipeline pipeline, Documents.Document document)
    {
        var best = pipeline.Analyse(document)
            .SelectMany(part => part.Sentences)
            .SelectMany(pipeline.CandidatesOf)
            .Where(candidate => candidate.Absorbed is null && !candidate.Standing.IsWish && candidate.Trigger.Sense.Strength > 1)
            .OrderByDescending(candidate => candidate.Trigger.Sense.Strength)
            .ThenByDescending(candidate => candidate.Trigger.Tokens.Length)
            .FirstOrDefault();
        return best is null ? 0 : ClassOf(best.Type, string.Join(' ', best.Trigger.Sense.Words));
    }

    private static int ClassOf(EventType type, string words)
    {
        if (type == EventType.Concede && s_intentions.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return 1;
        }

        bool isComment = type is EventType.Support or EventType.Accuse && s_comments.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
        bool isAppeal = type == EventType.Request && !s_demands.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
        return isComment || isAppeal ? 0 : ClassOf(type);
    }

    private static int ClassOf(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support => 1,
        EventType.Cooperate or EventType.Aid or EventType.Concede or EventType.Retreat => 2,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Sanction => 3,
        EventType.Protest or EventType.Mobilize or EventType.Coerce or EventType.Assault => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
