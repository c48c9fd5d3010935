using Entente.Pipelines;
using Entente.Store;

namespace Entente.Bench;

/// <summary>Takes files into a new study on disk, as <c>entente read</c> does.</summary>
internal sealed class StudyIntake : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entente-bench-").FullName;

    /// <summary>Writes the sample corpus that many times into a folder of its own.</summary>
    public StudyIntake(int times)
    {
        string texts = Directory.CreateDirectory(Path.Combine(_folder, "texts")).FullName;
        Files = SampleCorpus.Repeat(texts, times);
    }

    public string[] Files { get; }

    /// <summary>From raw text to stored events, copies marked; the study is new each time.</summary>
    public async Task<IntakeReport> RunAsync(IDocumentPipeline pipeline, int threads)
    {
        foreach (string old in Directory.EnumerateFiles(_folder))
        {
            File.Delete(old);
        }

        using Study study = Study.OpenOrCreate(Path.Combine(_folder, "study.entente")).Value;
        IntakeReport report = (await new Intake(study, pipeline) { Threads = threads }.RunAsync(Files, null, CancellationToken.None)).Value;
        _ = study.MarkCopies().Value;
        return report;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
