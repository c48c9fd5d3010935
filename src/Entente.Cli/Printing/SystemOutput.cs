using Entente.Problems;
using Entente.Systems;
using Entente.Systems.Course;

namespace Entente.Cli.Printing;

/// <summary>Prints a system, or its course, in the format asked for.</summary>
internal sealed class SystemOutput(SystemFormat format, string scale, Func<string, string> nameOf)
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
                Terminal.Records.Write(SystemRecord.ToEdges(view.Snapshot));
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
                Terminal.Records.Write(SystemRecord.ToEdges(course.Last.Snapshot));
                break;
            default:
                SystemListing.Print(course, SystemWords.Of(course, nameOf));
                break;
        }

        return Proven(course.Steps.All(step => step.Frustration?.IsProven != false));
    }

    private static int Proven(bool proven) => proven ? ExitCode.Done : Terminal.Fail(ProblemCatalogue.NotProven.For("the system"));
}
