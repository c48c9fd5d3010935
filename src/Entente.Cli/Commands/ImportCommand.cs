using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Exchange.Imports;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente import</c>: event data of other systems into a study.</summary>
internal static class ImportCommand
{
    private static readonly Argument<ImportFormat> s_format = Format();
    private static readonly Argument<string[]> s_files = new("FILE") { Description = "Files, plain, in gzip or zip.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<string?> s_rejected = new("--rejected") { Description = "Writes every rejected row with its file, line and reason.", HelpName = "FILE" };
    private static readonly Option<ListCodes> s_codes = SharedOptions.Member<ListCodes>("--codes", "Event codes of keds lists; auto is weis where some code begins with 21 or 22");

    public static Command Create()
    {
        var command = new Command("import",
            """
            Imports event data of other systems into a study, beside the events coded from documents. What is in the study already is known and not
            counted twice; a run that was stopped goes on where it was.

            Example:
              entente import gdelt 20150218.export.CSV.zip 20150218.mentions.CSV.zip --study world.entente
              entente import icews events.2018.tab --study world.entente --rejected rejected.tsv
            """)
        {
            s_format, s_files, s_study, s_rejected, s_codes,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static Argument<ImportFormat> Format()
    {
        var format = new Argument<ImportFormat>("FORMAT")
        {
            Description = $"What the files are ({string.Join(", ", RecordName.All<ImportFormat>())}).",
            HelpName = string.Join('|', RecordName.All<ImportFormat>()),
            CustomParser = result => RecordName.Parse<ImportFormat>(result.Tokens[^1].Value) ?? Unknown(result),
        };
        format.CompletionSources.Add([.. RecordName.All<ImportFormat>()]);
        return format;

        static ImportFormat Unknown(ArgumentResult result)
        {
            result.AddError($"'{result.Tokens[^1].Value}' is none of {string.Join(", ", RecordName.All<ImportFormat>())}");
            return default;
        }
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        Outcome<ImportVocabulary> vocabulary = Vocabulary();
        if (!vocabulary.Succeeded)
        {
            return Terminal.Fail(vocabulary.Problem);
        }

        string[] files = parsed.GetRequiredValue(s_files);
        if (!Array.Exists(files, File.Exists))
        {
            // Nothing to read: no empty study is left behind.
            Array.ForEach(files, file => Terminal.Report(ProblemCatalogue.PathMissing.For(file)));
            return ExitCode.Problems;
        }

        string path = parsed.GetRequiredValue(s_study);
        Outcome<Study> opened = Study.OpenOrCreate(path);
        if (!opened.Succeeded)
        {
            return Terminal.Fail(opened.Problem);
        }

        using Study study = opened.Value;
        var importer = new EventImporter(study, vocabulary.Value)
        {
            ListCodes = parsed.GetValue(s_codes) switch { ListCodes.Cameo => CodeSystem.Cameo, ListCodes.Weis => CodeSystem.Weis, _ => null },
        };
        Outcome<ImportReport> report = ImportProgress.Show(progress => importer.Run(parsed.GetValue(s_format), files, progress, cancellation));
        if (!report.Succeeded)
        {
            return Terminal.Fail(report.Problem);
        }

        Outcome<int> exit = study.Guard<int>(() => ImportListing.Print(study, path, report.Value, parsed.GetValue(s_rejected), cancellation.IsCancellationRequested));
        return exit.Succeeded ? exit.Value : Terminal.Fail(exit.Problem);
    }

    private static Outcome<ImportVocabulary> Vocabulary()
    {
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        return catalogue.Succeeded ? ImportVocabulary.Load(new DataFolder(Workshop.Installation.Value.Data), catalogue.Value) : catalogue.Problem;
    }
}

/// <summary>What lists of date, source, target and code are written in.</summary>
internal enum ListCodes
{
    /// <summary>Told from the codes.</summary>
    Auto,

    /// <summary>CAMEO.</summary>
    Cameo,

    /// <summary>WEIS.</summary>
    Weis,
}
