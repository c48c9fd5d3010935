using System.CommandLine;
using System.Text;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Dossiers;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary><c>entente report</c>: a relation as a brief.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> s_pair = new("PAIR") { Description = "Two states or other actors with a hyphen between them: RUS-PAK, RUS-taliban." };
    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<string> s_output = new("--output", "-o") { Description = "The file: .html, .md or .pdf; - writes HTML to standard output.", DefaultValueFactory = _ => "-", HelpName = "FILE" };
    private static readonly Option<EventOrigin> s_origin = new("--origin")
    {
        Description = "Events coded from documents, imported ones, or all (coded, imported, all).",
        DefaultValueFactory = _ => EventOrigin.All,
        HelpName = "coded|imported|all",
    };

    public static Command Create()
    {
        var command = new Command("report",
            """
            Writes a brief on a relation, one file to send: how it moved, where it turned, its key events with their sentences, who tells it, and the documents cited.
            PDF needs Chromium or Chrome on the path.

            Example:
              entente report RUS-PAK --study asia.entente --from 2014 --to 2022 -o brief.pdf
              entente report RUS-PAK --study asia.entente -o brief.html
              entente report RUS-PAK --study asia.entente -o brief.md
            """)
        {
            s_pair, s_study, s_output, s_origin,
        };
        foreach (Option option in RelationOptions.All.Where(option => option.Name != "--by"))
        {
            command.Add(option);
        }

        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        string output = parsed.GetRequiredValue(s_output);
        if (output != "-" && Path.GetExtension(output).ToLowerInvariant() is not (".html" or ".htm" or ".md" or ".pdf"))
        {
            return Terminal.Fail(ProblemCatalogue.UnusableArgument.For($"--output {output}", "its ending names no form", ".html, .md, .pdf"));
        }

        Outcome<Dossier> dossier = Ask(parsed);
        if (!dossier.Succeeded)
        {
            return Terminal.Fail(dossier.Problem);
        }

        if (output == "-")
        {
            Terminal.Records.WriteLine(await DossierHtml.WriteAsync(dossier.Value));
            return ExitCode.Done;
        }

        return await WriteAsync(dossier.Value, output, cancellation);
    }

    private static async Task<int> WriteAsync(Dossier dossier, string output, CancellationToken cancellation)
    {
        string path = Path.GetFullPath(output);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".md":
                await File.WriteAllTextAsync(path, DossierMarkdown.Write(dossier), cancellation);
                break;
            case ".pdf":
                Outcome<string> printed = await DossierPdf.WriteAsync(await DossierHtml.WriteAsync(dossier), path, cancellation);
                if (!printed.Succeeded)
                {
                    return Terminal.Fail(printed.Problem);
                }

                break;
            default:
                await File.WriteAllTextAsync(path, await DossierHtml.WriteAsync(dossier), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
                break;
        }

        Terminal.Say($"{dossier.Title}, {dossier.Period}: {output}");
        return ExitCode.Done;
    }

    private static Outcome<Dossier> Ask(ParseResult parsed)
    {
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        Outcome<IntensityScale> scale = installation.Succeeded
            ? IntensityScale.Load(new DataFolder(installation.Value.Data), parsed.GetValue(RelationOptions.Scale))
            : installation.Problem;
        if ((scale.Problem ?? catalogue.Problem) is { } problem)
        {
            return problem;
        }

        Outcome<DyadParties> parties = PairName.Read(parsed.GetRequiredValue(s_pair), catalogue.Value);
        string file = parsed.GetRequiredValue(s_study);
        Outcome<Study> opened = parties.Succeeded ? Study.Open(file) : parties.Problem;
        if (!opened.Succeeded)
        {
            return opened.Problem;
        }

        using Study study = opened.Value;
        return study.Guard(() => new DossierRequest
        {
            Relation = RelationOptions.Request(parsed, parties.Value),
            ChoosesBin = !RelationOptions.IsBinGiven(parsed),
            Scale = scale.Value,
            Origin = parsed.GetValue(s_origin),
            StudyName = Path.GetFileNameWithoutExtension(file),
            Version = ProgramVersion.Text,
            Day = LocalDate.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            NameOf = id => catalogue.Value.Find(id)?.Name ?? id,
        }.Ask(study));
    }
}
