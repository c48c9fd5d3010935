using Entente.Exchange.Exports;
using Entente.Exchange.Exports.Networks;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Systems;
using Entente.Systems.Course;
using Entente.Systems.Ties;

namespace Entente.Cli.Printing;

/// <summary>Prints a system, or its course, in the format asked for.</summary>
internal sealed class SystemOutput(SystemFormat format, string scale, Func<string, string> nameOf, ExportStamp stamp)
{
    /// <summary>Prints a system.</summary>
    /// <param name="view">The system.</param>
    /// <param name="options">How it was measured.</param>
    /// <param name="story">It tie by tie, in sentences.</param>
    /// <returns>The exit code: a problem when its balance is not proven.</returns>
    public int Print(SystemView view, SystemOptions options, IReadOnlyList<string> story)
    {
        switch (format)
        {
            case SystemFormat.Json:
                Terminal.Records.WriteLine(SystemRecord.ToJson(view, options, scale, SystemWords.Of(view, nameOf), story));
                break;
            case SystemFormat.Edges:
                WriteEdges(view.Snapshot);
                break;
            case SystemFormat.Graphml:
                WriteGraph(view.Snapshot);
                break;
            default:
                SystemListing.Print(view, SystemWords.Of(view, nameOf), story);
                break;
        }

        return Proven(view.Balance?.Frustration.IsProven != false);
    }

    /// <summary>Prints a course.</summary>
    /// <returns>The exit code: a problem when the balance of a step is not proven.</returns>
    public int Print(SystemCourse course, SystemOptions options)
    {
        switch (format)
        {
            case SystemFormat.Json:
                Terminal.Records.WriteLine(SystemRecord.ToJson(course, options, scale, SystemWords.Of(course, nameOf)));
                break;
            case SystemFormat.Edges:
                WriteEdges(course.Last.Snapshot);
                break;
            case SystemFormat.Graphml:
                WriteGraph(course.Last.Snapshot);
                break;
            default:
                SystemListing.Print(course, SystemWords.Of(course, nameOf));
                break;
        }

        return Proven(course.Steps.All(step => step.Frustration?.IsProven != false));
    }

    private static void WriteEdges(SystemSnapshot snapshot) =>
        CsvTable.Write(Terminal.Records, TimedNetwork.Of(snapshot).Ties.Where(tie => tie.Sign != 0), TieTable.Fields);

    private void WriteGraph(SystemSnapshot snapshot)
    {
        using Stream output = Console.OpenStandardOutput();
        GraphmlWriter.Write(output, TimedNetwork.Of(snapshot), Workshop.Catalogue.Value, stamp);
    }

    private static int Proven(bool proven) => proven ? ExitCode.Done : Terminal.Fail(ProblemCatalogue.NotProven.For("the system"));
}
