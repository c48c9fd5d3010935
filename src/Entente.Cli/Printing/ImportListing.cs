using Entente.Exchange.Imports;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;

namespace Entente.Cli.Printing;

/// <summary>Says what an import did, and which rows it rejected.</summary>
internal static class ImportListing
{
    private const int RowsNamed = 5;
    private const int CodesNamed = 10;
    private const int CellWidth = 120;

    /// <summary>Prints the report.</summary>
    /// <returns>The exit code.</returns>
    public static int Print(Study study, string path, ImportReport report, string? rejectedPath, bool isCancelled)
    {
        foreach (FileReport file in report.Files)
        {
            Print(study, file);
        }

        if (rejectedPath is not null)
        {
            WriteRejected(study, report, rejectedPath);
        }

        Unknown("actor", report.UnknownActors);
        Unknown("event", report.UnknownCodes);
        bool isStopped = isCancelled || report.IsInterrupted;
        if (isStopped)
        {
            Terminal.Report(ProblemCatalogue.Interrupted.For(path, $"{report.Rows} rows read"));
        }

        Terminal.Say($"the study now holds {study.ImportedEventCount()} imported events");
        return isStopped || report.Files.Any(file => file.Problem is not null || IsRead(file) && file.File!.Rejected > 0) ? ExitCode.Problems : ExitCode.Done;
    }

    private static bool IsRead(FileReport file) => file.Fate is FileFate.Imported or FileFate.Resumed or FileFate.Interrupted && file.File is not null;

    private static void Print(Study study, FileReport file)
    {
        if (file.Problem is not null)
        {
            Terminal.Report(file.Problem);
            return;
        }

        if (!IsRead(file))
        {
            Terminal.Say(file.Fate switch
            {
                FileFate.Unchanged => $"{file.Name}: unchanged since it was imported",
                FileFate.SameContent => $"{file.Name}: the same content was imported from {file.File!.Path}",
                _ => $"{file.Name}: stopped",
            });
            return;
        }

        ImportedFile done = file.File!;
        foreach (RejectedRow row in study.RejectedRows(done).Take(RowsNamed))
        {
            string start = row.Row.Length <= CellWidth ? row.Row : string.Concat(row.Row.AsSpan(0, CellWidth), "…");
            Terminal.Report(ProblemCatalogue.RowRejected.For($"{row.File}, line {row.Line}", $"{RejectText.Of(row.Reason)}: {TextTable.Plain(start)}"));
        }

        Terminal.Say(
            $"{file.Name}: {done.Imported} new, {done.Repeated} repeated, {done.Mirrored} with sides swapped, {done.Rejected} rejected"
            + (file.Fate == FileFate.Resumed ? " (taken up where it was stopped)" : ""));
        foreach ((RejectReason reason, long rows) in study.RejectedByReason(done))
        {
            Terminal.Say($"  {rows} rejected: {RejectText.Of(reason)}");
        }
    }

    private static void WriteRejected(Study study, ImportReport report, string path)
    {
        using var output = new StreamWriter(path);
        output.Write("file\tline\treason\trow\n");
        foreach (RejectedRow row in report.Files.Where(file => file.File is not null).SelectMany(file => study.RejectedRows(file.File!)))
        {
            output.Write($"{row.File}\t{row.Line}\t{RejectText.Of(row.Reason)}\t{row.Row}\n");
        }
    }

    private static void Unknown(string kind, IReadOnlyList<UnknownCode> codes)
    {
        if (codes.Count > 0)
        {
            string first = string.Join(", ", codes.Take(CodesNamed).Select(code => $"{code.Code} ({code.Events})"));
            Terminal.Say($"{codes.Count} {kind} codes are not known and kept as they are, with the events they stand in: {first}{(codes.Count > CodesNamed ? ", …" : "")}");
        }
    }
}
