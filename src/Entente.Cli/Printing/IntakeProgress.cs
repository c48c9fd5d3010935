using Entente.Problems;
using Entente.Store;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>A progress bar on standard error; silent where that is not a terminal.</summary>
internal static class IntakeProgress
{
    public static async Task<Outcome<IntakeReport>> ShowAsync(
        int files, Func<IProgress<IntakeStep>?, Task<Outcome<IntakeReport>>> work)
    {
        if (!Terminal.Errors.Profile.Capabilities.Interactive)
        {
            return await work(null);
        }

        return await Terminal.Errors.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask bar = context.AddTask("reading", maxValue: files);
                return await work(new Bar(bar));
            });
    }

    // Reported synchronously: the base class would post each step to the thread pool, where steps overtake one another.
    private sealed class Bar(ProgressTask task) : IProgress<IntakeStep>
    {
        public void Report(IntakeStep value)
        {
            task.Value = value.Done;
            task.Description = Markup.Escape($"{value.Done}/{value.Total} files, {value.Events} events");
        }
    }
}
