using Dapper;
using Entente.Problems;

namespace Entente.Store.Tests;

/// <summary>A folder of files and a study beside it, removed at the end of a test.</summary>
internal sealed class StudyFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("entente-test-");

    public string StudyPath => Path.Combine(_root.FullName, "study.entente");

    public string Write(string name, string text)
    {
        string path = Path.Combine(_root.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public Study Open()
    {
        Outcome<Study> opened = Study.OpenOrCreate(StudyPath);
        opened.Problem.ShouldBeNull();
        return opened.Value;
    }

    public async Task<IntakeReport> TakeInAsync(LinePipeline pipeline, params string[] files)
    {
        using Study study = Open();
        Outcome<IntakeReport> report = await new Intake(study, pipeline) { Threads = 3 }.RunAsync(files, null, CancellationToken.None);
        report.Problem.ShouldBeNull();
        return report.Value;
    }

    /// <summary>Takes the tables of imported events and of judgements out of a study, as one of version 3 or earlier has none.</summary>
    public static void DropImported(Study study)
    {
        DropJudgements(study);
        foreach (string table in new[] { "event", "mention", "document", "publisher", "code", "actor", "party_day", "party", "reject", "file" })
        {
            study.Connection.Execute($"DROP TABLE imported_{table}");
        }
    }

    /// <summary>Takes the tables of judgements out of a study, as one of version 5 or earlier has none.</summary>
    public static void DropJudgements(Study study) => study.Connection.Execute(
        """
        DROP TABLE page; DROP TABLE judgement; DROP TABLE review; DROP TABLE report_decision; DROP TABLE machine_participant; DROP TABLE machine_event;
        DROP INDEX event_facts; DROP INDEX document_by_outlet; DROP INDEX document_copies; DROP INDEX IF EXISTS cluster_member_of;
        """);

    public void Dispose() => _root.Delete(recursive: true);
}
