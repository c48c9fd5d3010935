using System.CommandLine;
using System.Globalization;
using Entente.Events;
using Entente.Events.Scoring;
using Entente.Language.Relations;
using Entente.Pipelines.Training;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente train events</c>: rebuilds the event scorer.</summary>
internal static class TrainEventsCommand
{
    private static readonly Option<string?> s_data = new("--data") { Description = "The data folder, with events; the project's own corpus alone when left out.", HelpName = "DIR" };
    private static readonly Option<string?> s_output = new("--out") { Description = "Where to write; the installation's models/en when left out.", HelpName = "DIR" };
    private static readonly Option<int> s_epochs = new("--epochs") { Description = "Passes over the data.", DefaultValueFactory = _ => new SpanPairTrainingOptions().Epochs, HelpName = "N" };
    private static readonly Option<int> s_seed = new("--seed") { Description = "Seed of the random numbers.", DefaultValueFactory = _ => 1, HelpName = "N" };
    private static readonly Option<int> s_parts = new("--parts") { Description = "Parts for measuring, each left out of training once; 0 to measure nothing.", DefaultValueFactory = _ => 5, HelpName = "N" };

    /// <summary>Folders of the project's own corpus, what their sets are called, and how their labels read the code book.</summary>
    private static readonly (string Folder, string Set, LabelConvention Convention)[] s_own =
        [("events", "own sentences", LabelConvention.Plover), ("cameo", "CAMEO wordings", LabelConvention.Cameo), ("plv", "own sentences, PLV's reading", LabelConvention.Plv)];

    public static Command Create()
    {
        var command = new Command("events",
            """
            Rebuilds the event scorer from the project's corpus of labelled sentences and the public sets,
            after measuring on parts left out of training; writes the model and its card.

            Example:
              entente train events --data ../shared/data
            """)
        {
            s_data, s_output, s_epochs, s_seed, s_parts,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<Language.Language> english = Workshop.English;
        if ((installation.Problem ?? english.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        Outcome<EventCoder> coder = EventCoder.Load(new DataFolder(installation.Value.Data));
        if (!coder.Succeeded)
        {
            return Terminal.Fail(coder.Problem);
        }

        Outcome<IReadOnlyList<LabelledPair>> own = Own(installation.Value, coder.Value);
        Outcome<IReadOnlyList<LabelledPair>> plv = Public(parsed.GetValue(s_data), "pairs-train.tsv", "PLV", LabelConvention.Plv, coder.Value);
        Outcome<IReadOnlyList<LabelledPair>> varied = Public(parsed.GetValue(s_data), "varied-train.tsv", "varied pairs", LabelConvention.Plover, coder.Value);
        Outcome<IReadOnlyList<LabelledPair>> quads = Quads(parsed.GetValue(s_data), coder.Value);
        if ((own.Problem ?? plv.Problem ?? varied.Problem ?? quads.Problem) is { } fault)
        {
            return Terminal.Fail(fault);
        }

        var training = new EventTraining(english.Value, coder.Value);
        var options = new SpanPairTrainingOptions { Epochs = parsed.GetValue(s_epochs), Seed = parsed.GetValue(s_seed) };
        IReadOnlyList<PreparedPair> pairs = training.Prepare([.. plv.Value, .. varied.Value, .. own.Value, .. quads.Value]);
        Report(string.Join(", ", pairs.GroupBy(pair => pair.Set).Select(set => $"{set.Count()} {set.Key}")));
        int parts = parsed.GetValue(s_parts);
        IReadOnlyList<HeldOutScores> scores = parts < 2 ? [] : new CrossValidation(training, coder.Value.Scheme).Run(pairs, parts, parts, options);
        return Write(training, pairs, options, parsed.GetValue(s_output) ?? installation.Value.Model, parts, scores, cancellation);
    }

    private static int Write(
        EventTraining training, IReadOnlyList<PreparedPair> pairs, SpanPairTrainingOptions options, string directory, int parts, IReadOnlyList<HeldOutScores> scores, CancellationToken cancellation)
    {
        int epoch = 0;
        var progress = new LossLog(loss => Report(string.Create(CultureInfo.InvariantCulture, $"epoch {++epoch}: loss {loss:0.000}")));
        Directory.CreateDirectory(directory);
        string model = Path.Combine(directory, EventScorer.FileName);
        training.TrainClassifier([.. pairs.Select(pair => pair.Example)], options, progress, cancellation).Save(model);
        if (scores.Count > 0)
        {
            string card = EventScorerCard.Write(File.ReadAllBytes(model), parts, scores);
            File.WriteAllText(Path.Combine(directory, EventScorerCard.FileName), card);
            Terminal.Records.Write(card);
        }

        return ExitCode.Done;
    }

    private static void Report(string line) => Terminal.Records.WriteLine(line);

    private static Outcome<IReadOnlyList<LabelledPair>> Own(Installation installation, EventCoder coder)
    {
        var corpus = new PairCorpus(new EventLabels(coder.Scheme));
        var pairs = new List<LabelledPair>();
        foreach (var (folder, set, convention) in s_own)
        {
            Outcome<IReadOnlyList<LabelledPair>> read = corpus.ReadFolder(Path.Combine(installation.Data, "training", folder), set, convention);
            if (!read.Succeeded)
            {
                return read;
            }

            pairs.AddRange(read.Value);
        }

        return pairs;
    }

    private static Outcome<IReadOnlyList<LabelledPair>> Quads(string? data, EventCoder coder)
    {
        if (data is null)
        {
            return Array.Empty<LabelledPair>();
        }

        string spans = Path.Combine(data, "events", "actor-spans-train.conll");
        string classes = Path.Combine(data, "events", "sentence-class-train.tsv");
        return new[] { spans, classes }.FirstOrDefault(path => !File.Exists(path)) is { } missing
            ? ProblemCatalogue.PathMissing.For(missing)
            : new QuadCorpus(coder.Scheme).Read(File.ReadAllText(spans), File.ReadAllText(classes)).ToArray();
    }

    private static Outcome<IReadOnlyList<LabelledPair>> Public(string? data, string file, string set, LabelConvention convention, EventCoder coder)
    {
        if (data is null)
        {
            return Array.Empty<LabelledPair>();
        }

        string path = Path.Combine(data, "events", file);
        return File.Exists(path) ? new PairCorpus(new EventLabels(coder.Scheme)).ReadFile(path, set, convention) : ProblemCatalogue.PathMissing.For(path);
    }

    private sealed class LossLog(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
