using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Actors;
using Entente.Exchange.Exports;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente export</c>: what a study holds, in the formats that other programs open.</summary>
internal static class ExportCommand
{
    private static readonly Argument<ExportFormat> s_format = Format();
    private static readonly Option<ExportSubject?> s_subject = Member<ExportSubject>("--of", "What to export; the first that the format carries when left out");
    private static readonly Option<string?> s_out = new("--out", "-o") { Description = "The file; standard output when left out.", HelpName = "FILE" };
    private static readonly Option<bool> s_force = new("--force") { Description = "Write over a file of this name." };
    private static readonly Option<string[]> s_dyad = new("--dyad") { Description = "The two parties of a relation, or the only tie of a network.", HelpName = "A B", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> s_actors = new("--actor") { Description = "The only actors of a network.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<BinLength?> s_bin = Member<BinLength>("--bin", "Length of the bins of a relation or network");
    private static readonly Option<int> s_window = SystemRequest.Window("--window", "Days that the sign of a tie looks back on from the end of a bin.");
    private static readonly Option<ScaleKind> s_scale = SharedOptions.Member<ScaleKind>("--scale", "Scores of acts of a relation or network");
    private static readonly Option<EventOrigin?> s_origin = Member<EventOrigin>("--origin", "Events coded from documents, imported ones, or all; coded when left out, of relations and networks all");
    private static readonly Option<string> s_study = SharedOptions.Study();

    public static Command Create()
    {
        var command = new Command("export",
            """
            Writes events, actors, the series of a dyad or the signed network of a study in a format that other programs open. Every file says which query made it.

            Example:
              entente export csv --study asia.entente --with RUS --with PAK --out events.csv
              entente export gexf --study asia.entente --from 2014 --until 2022 --bin quarter --out network.gexf
              entente export jsonl --of relation --dyad RUS PAK --study asia.entente
            """)
        {
            s_format, s_study, s_subject, s_out, s_force, s_dyad, s_actors, s_bin, s_window, s_scale, s_origin,
        };
        foreach (Option option in EventFilterOptions.All)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        Outcome<ExportRequest> request = RequestOf(parsed);
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        if ((request.Problem ?? catalogue.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        Outcome<ExportVocabulary> vocabulary = ExportVocabulary.Load(new DataFolder(Workshop.Installation.Value.Data), catalogue.Value, request.Value.Scale);
        if (!vocabulary.Succeeded)
        {
            return Terminal.Fail(vocabulary.Problem);
        }

        return OpenStudy.Ask(parsed.GetRequiredValue(s_study), study =>
        {
            var stamp = ExportStamp.Of(study, request.Value, ProgramName.WithVersion);
            var export = new StudyExport(study, vocabulary.Value);
            return parsed.GetValue(s_out) is { } path and not InputText.Standard
                ? ToFile(export, request.Value, stamp, path, parsed.GetValue(s_force))
                : ToOutput(export, request.Value, stamp);
        });
    }

    private static Outcome<ExportRequest> RequestOf(ParseResult parsed)
    {
        ExportFormat format = parsed.GetValue(s_format);
        ExportSubject subject = parsed.GetValue(s_subject) ?? ExportFormats.SubjectsOf(format)[0];
        Outcome<EventFilter> filter = EventFilterOptions.Of(parsed);
        Outcome<string[]> actors = ActorIds.Resolve(parsed.GetValue(s_actors));
        Outcome<string[]> dyad = ActorIds.Resolve(parsed.GetValue(s_dyad));
        if ((filter.Problem ?? actors.Problem ?? dyad.Problem) is { } problem)
        {
            return problem;
        }

        bool isMeasured = subject is ExportSubject.Relation or ExportSubject.Network;
        return new ExportRequest(format, subject)
        {
            Filter = filter.Value,
            Origin = parsed.GetValue(s_origin) ?? (isMeasured ? EventOrigin.All : EventOrigin.Coded),
            Dyad = dyad.Value.Length == 2 ? new DyadParties(dyad.Value[0], dyad.Value[1]) : null,
            Actors = actors.Value,
            Bin = parsed.GetValue(s_bin),
            WindowDays = parsed.GetValue(s_window),
            Scale = parsed.GetValue(s_scale),
        };
    }

    private static int ToFile(StudyExport export, ExportRequest request, ExportStamp stamp, string path, bool force)
    {
        string sidecar = ExportSidecar.PathOf(path);
        bool needsSidecar = ExportFormats.NeedsSidecar(request.Format);
        if (!force && needsSidecar && Path.Exists(sidecar))
        {
            return Terminal.Fail(ProblemCatalogue.FileExists.For(Path.Exists(path) ? path : sidecar));
        }

        // The sidecar is written and in place before the data is put there: no data stands without its description.
        Outcome<ExportReport> written = NewFile.Write(path, force, output =>
        {
            Outcome<ExportReport> data = export.Write(request, stamp, output);
            Outcome<bool> described = data.Succeeded && needsSidecar ? Describe(sidecar, path, request, stamp, force) : true;
            return described.Succeeded ? data : described.Problem;
        });
        if (!written.Succeeded)
        {
            return Terminal.Fail(written.Problem);
        }

        Say(request, written.Value, path);
        return ExitCode.Done;
    }

    private static Outcome<bool> Describe(string sidecar, string path, ExportRequest request, ExportStamp stamp, bool force) => NewFile.Write<bool>(sidecar, force, output =>
    {
        ExportSidecar.Write(output, Path.GetFileName(path), request, stamp);
        return true;
    });

    private static int ToOutput(StudyExport export, ExportRequest request, ExportStamp stamp)
    {
        using Stream output = Console.OpenStandardOutput();
        Outcome<ExportReport> written = export.Write(request, stamp, output);
        if (!written.Succeeded)
        {
            return Terminal.Fail(written.Problem);
        }

        if (ExportFormats.NeedsSidecar(request.Format))
        {
            Terminal.Say(stamp.ToString());
        }

        Say(request, written.Value, null);
        return ExitCode.Done;
    }

    private static void Say(ExportRequest request, ExportReport report, string? path)
    {
        string what = request.Subject switch { ExportSubject.Actors => "actors", ExportSubject.Relation => "bins", ExportSubject.Network => "ties", ExportSubject.Distinct => "distinct events", _ => "events" };
        string where = path is null ? "" : $" to {path}{(ExportFormats.NeedsSidecar(request.Format) ? $", with the query and versions in {ExportSidecar.PathOf(path)}" : "")}";
        Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"wrote {report.Records:N0} {(report.Records == 1 ? what[..^1] : what)}{where}"));
        if (report.LeftOut > 0)
        {
            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"left out {report.LeftOut:N0} that have no first day: a timeline cannot show them"));
        }
    }

    private static Argument<ExportFormat> Format()
    {
        var format = new Argument<ExportFormat>("FORMAT")
        {
            Description = $"What to write ({string.Join(", ", RecordName.All<ExportFormat>())}).",
            HelpName = string.Join('|', RecordName.All<ExportFormat>()),
            CustomParser = result => Named<ExportFormat>(result) ?? default,
        };
        format.CompletionSources.Add([.. RecordName.All<ExportFormat>()]);
        return format;
    }

    // Unlike those of SharedOptions, null when left out: what is usual depends on what is exported.
    private static Option<T?> Member<T>(string name, string description)
        where T : struct, Enum
    {
        var option = new Option<T?>(name)
        {
            Description = $"{description} ({string.Join(", ", RecordName.All<T>())}).",
            HelpName = string.Join('|', RecordName.All<T>()),
            CustomParser = Named<T>,
        };
        option.CompletionSources.Add([.. RecordName.All<T>()]);
        return option;
    }

    private static T? Named<T>(ArgumentResult result)
        where T : struct, Enum
    {
        if (RecordName.Parse<T>(result.Tokens[^1].Value) is { } member)
        {
            return member;
        }

        result.AddError($"'{result.Tokens[^1].Value}' is none of {string.Join(", ", RecordName.All<T>())}");
        return null;
    }
}
