using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Adding;
using Entente.Workbench.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Pages.Reading;

/// <summary>What is read now, what was read, and what could not be.</summary>
/// <param name="State">The jobs since the workbench was started.</param>
/// <param name="Waiting">Files in the study's folder of added documents that were not read yet.</param>
/// <param name="Problems">Files of the study with a problem, however they were read.</param>
/// <param name="Folder">Where added files are kept.</param>
/// <param name="Limit">The largest upload, in bytes.</param>
public sealed record ReadingView(ReadingState State, int Waiting, IReadOnlyList<FileProblem> Problems, string Folder, long Limit)
{
    private const int MostProblems = 200;

    /// <summary>How reading stands.</summary>
    internal static Outcome<ReadingView> Of(PageQuestion question)
    {
        var desk = question.Request.HttpContext.RequestServices.GetRequiredService<ReadingDesk>();
        ReadingState state = desk.State;
        return new ReadingView(
            state,
            state.IsBusy ? 0 : Unread(question.Study, desk.Folder).Count,
            question.Study.FileProblems(MostProblems),
            desk.Folder.Path,
            question.Services.Options.UploadLimit);
    }

    /// <summary>Files in the folder that the study does not know, as after a server that stopped.</summary>
    internal static IReadOnlyList<string> Unread(Study study, DocumentFolder folder)
    {
        IReadOnlyList<string> files = folder.Files;
        IReadOnlySet<string> known = study.FilesKnown(files);
        return [.. files.Where(file => !known.Contains(file))];
    }
}
