using System.CommandLine;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Evidence;
using Entente.Exchange.Exports;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Systems;
using Entente.Systems.Course;
using Entente.Systems.Ties;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente system</c>: who is friend and foe of whom, who stands between, and how that moves.</summary>
internal static class SystemCommand
{
    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<SystemFormat> s_format = SharedOptions.Member<SystemFormat>("--format", "How to print; edges are what 'entente balance' reads", "-f");

    private static readonly Option<EventOrigin> s_origin = new("--origin")
    {
        Description = "Events coded from documents, imported ones, or all (coded, imported, all).",
        DefaultValueFactory = _ => EventOrigin.All,
        HelpName = "coded|imported|all",
    };

    public static Command Create()
    {
        var command = new Command("system",
            """
            Measures the system that a study describes: signed ties, blocs, balance, and who holds ties to both ends of hostile dyads.

            Example:
              entente system --study asia.entente --at 2022-03 --window 730d
              entente system --study asia.entente --from 2014 --to 2022 --step quarter
              entente system --study asia.entente --at 2022 --format edges | entente balance -
            """)
        {
            s_study, s_origin, s_format,
        };
        foreach (Option option in SystemRequest.All)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        Outcome<SystemRequest> request = SystemRequest.Of(parsed);
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<IntensityScale> scale = installation.Succeeded
            ? IntensityScale.Load(new DataFolder(installation.Value.Data), parsed.GetValue(SystemRequest.Scale))
            : installation.Problem;
        if ((request.Problem ?? scale.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        SystemFormat format = parsed.GetValue(s_format);
        return OpenStudy.Ask(parsed.GetRequiredValue(s_study), study =>
        {
            SystemMaterial material = study.SystemOf(request.Value.Scope, scale.Value, parsed.GetValue(s_origin));
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            stop.CancelAfter(request.Value.Limit);
            var output = new SystemOutput(format, scale.Value.Name, NameOf, StampOf(parsed, study));
            return request.Value.IsCourse
                ? Follow(material, request.Value, output, stop.Token)
                : Look(material, request.Value, output, stop.Token);
        });
    }

    private static int Look(SystemMaterial material, SystemRequest request, SystemOutput output, CancellationToken stop)
    {
        if (material.Days is not { } told)
        {
            return Terminal.Fail(Nothing(material, null));
        }

        int last = request.At is { } day ? ReportDays.NumberOf(day) : told.Last;
        var window = new DayRange(last - request.WindowDays + 1, last);
        Resampling draws = Draws(material, request);
        using var timeline = new SystemTimeline(material, draws, request.Options.Thresholds);
        SystemSnapshot snapshot = timeline.MoveTo(window);
        if (snapshot.Ties.Count == 0)
        {
            return Terminal.Fail(Nothing(material, window));
        }

        SystemView view = SystemView.Of(snapshot, request.Options, stop);
        return output.Print(view, request.Options, SystemStory.Of(material, draws, view, request.Options, NameOf));
    }

    private static int Follow(SystemMaterial material, SystemRequest request, SystemOutput output, CancellationToken stop)
    {
        if (material.Days is not { } told)
        {
            return Terminal.Fail(Nothing(material, null));
        }

        int first = request.From is { } from ? ReportDays.NumberOf(from) : told.First;
        int last = request.To is { } to ? ReportDays.NumberOf(to) : told.Last;
        var asked = new DayRange(first - request.WindowDays + 1, last);
        if (first > last || told.Shared(asked) == 0)
        {
            return Terminal.Fail(Nothing(material, new DayRange(first, last)));
        }

        var bins = new TimeBins(ReportDays.DayOf(first), ReportDays.DayOf(last), request.Step);
        return output.Print(SystemCourse.Of(material, Draws(material, request), bins, request.WindowDays, request.Options, stop), request.Options);
    }

    private static ExportStamp StampOf(ParseResult parsed, Study study)
    {
        // As a shell takes it; where the study lies is nobody's business.
        string path = parsed.GetRequiredValue(s_study);
        string typed = RequestWords.Quoted(parsed.Tokens.Select(token => token.Value == path ? Path.GetFileName(path) : token.Value));
        return new ExportStamp { Program = ProgramName.WithVersion, Stages = study.Stages(), Study = Path.GetFileName(study.Path), Query = "ties of a system", Arguments = typed };
    }

    private static Resampling Draws(SystemMaterial material, SystemRequest request) => material.Draw(request.Options.Replicates, request.Options.Seed);

    private static Problem Nothing(SystemMaterial material, DayRange? asked) => ProblemCatalogue.NothingInWindow.For(
        asked is { } days ? $"from {BinName.Day(days.First)} to {BinName.Day(days.Last)}" : "the study",
        available: material.Days is { } told ? $"events from {BinName.Day(told.First)} to {BinName.Day(told.Last)}" : "no event between two of these actors");

    private static string NameOf(string id)
    {
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        return (catalogue.Succeeded ? catalogue.Value.Find(id)?.Name : null) ?? id;
    }
}
