using Entente.Exchange.Imports;
using Entente.Problems;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>A progress bar of the file being imported, on standard error; silent where that is not a terminal.</summary>
internal static class ImportProgress
{
    public static Outcome<ImportReport> Show(Func<IProgress<ImportStep>?, Outcome<ImportReport>> work) =>
        Terminal.Errors.Profile.Capabilities.Interactive
            ? Terminal.Errors.Progress()
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => work(new Bar(context.AddTask("importing"))))
            : work(null);

    // Reported synchronously: the base class would post each step to the thread pool, where steps overtake one another.
    private sealed class Bar(ProgressTask task) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Read;
            task.Description = Markup.Escape($"{Path.GetFileName(value.File)}, {value.Rows} rows");
        }
    }
}
