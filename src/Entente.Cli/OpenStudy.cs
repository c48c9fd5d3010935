using Entente.Problems;
using Entente.Store;

namespace Entente.Cli;

/// <summary>Runs questions on an existing study.</summary>
internal static class OpenStudy
{
    /// <summary>Opens the study, asks, and closes it; a study that is missing, in use or damaged is named.</summary>
    /// <returns>The exit code.</returns>
    public static int Ask(string path, Func<Study, int> ask)
    {
        Outcome<Study> opened = Study.Open(path);
        if (!opened.Succeeded)
        {
            return Terminal.Fail(opened.Problem);
        }

        using Study study = opened.Value;
        Outcome<int> exit = study.Guard<int>(() => ask(study));
        return exit.Succeeded ? exit.Value : Terminal.Fail(exit.Problem);
    }
}
