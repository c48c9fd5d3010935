using Entente.Problems;
using Entente.Store;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Imports files of event data into a study, row by row; what was killed goes on at the last row committed.</summary>
/// <param name="study">The study.</param>
/// <param name="vocabulary">What codes mean.</param>
public sealed class EventImporter(Study study, ImportVocabulary vocabulary)
{
    // So many lines without a single row: this is a file of another format.
    private const int LinesForDoubt = 1_000;

    private readonly int[] _ends = new int[RowCells.Most];
    private long _rows;

    /// <summary>Rows a transaction.</summary>
    public int RowsPerCommit { get; init; } = 100_000;

    /// <summary>Rows between two looks at whether to stop, each of which reports progress.</summary>
    internal int RowsPerLook { get; init; } = 1 << 13;

    /// <summary>What lists of date, source, target and code are written in; told from their codes when not given.</summary>
    public CodeSystem? ListCodes { get; init; }

    /// <summary>Imports files; one that cannot be read does not keep the others from it.</summary>
    /// <returns>What became of each, or EN0302, EN0303 or EN0004 when the study cannot be written.</returns>
    public Outcome<ImportReport> Run(ImportFormat format, IReadOnlyList<string> paths, IProgress<ImportStep>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return study.Guard<ImportReport>(() =>
        {
            var reports = new List<FileReport>();
            _rows = 0;
            using var writer = new ImportWriter(study);
            foreach (string path in paths)
            {
                Outcome<IReadOnlyList<EventFile>> files = EventFile.In(path);
                if (!files.Succeeded)
                {
                    reports.Add(new FileReport(path, FileFate.Failed, null, files.Problem));
                    continue;
                }

                foreach (EventFile file in files.Value.TakeWhile(_ => !cancellation.IsCancellationRequested))
                {
                    reports.Add(Import(writer, format, file, progress, cancellation));
                }
            }

            return new ImportReport(reports, _rows, writer.UnknownActors(), writer.UnknownCodes());
        });
    }

    private FileReport Import(ImportWriter writer, ImportFormat format, EventFile source, IProgress<ImportStep>? progress, CancellationToken cancellation)
    {
        var info = new FileInfo(source.File);
        var state = new FileState(source.Name, info.Length, info.LastWriteTimeUtc.Ticks);
        if (study.FindImported(format, source.Name, state) is { } unchanged)
        {
            return new FileReport(source.Name, FileFate.Unchanged, unchanged, null);
        }

        ImportedFile? file = null;
        try
        {
            Outcome<FileReport> report = EventFile.Guard<FileReport>(source.Name, () =>
            {
                string hash = source.Hash(cancellation);
                file = study.FindImported(format, hash);
                if (file is { IsDone: true })
                {
                    return new FileReport(source.Name, FileFate.SameContent, file, null);
                }

                file ??= new ImportedFile { Format = format, Path = source.Name, Hash = hash, State = state };
                Outcome<RowFormat> rows = FormatChoice.For(format, source, writer, vocabulary, ListCodes);
                return rows.Succeeded ? Read(writer, file, source, rows.Value, progress, cancellation) : rows.Problem;
            });
            return report.Succeeded ? report.Value : new FileReport(source.Name, FileFate.Failed, file, report.Problem);
        }
        catch (OperationCanceledException)
        {
            return new FileReport(source.Name, FileFate.Interrupted, file, null);
        }
        finally
        {
            writer.Abandon();
        }
    }

    private Outcome<FileReport> Read(
        ImportWriter writer, ImportedFile file, EventFile source, RowFormat format, IProgress<ImportStep>? progress, CancellationToken cancellation)
    {
        file.Dataset = format.Dataset;
        bool isResumed = file.Offset > 0;
        using Stream content = source.Open(out FileStream packed);
        var lines = new LineReader(content);
        writer.Begin(file, format.System);
        bool isHeader = lines.TryRead(out ReadOnlySpan<byte> line) && format.IsHeader(RowCells.Split(line, format.Separator, _ends));
        if (!isHeader && format.NeedsHeader)
        {
            return ProblemCatalogue.BadCorpus.For(source.Name, $"the first line does not name the columns of {file.Dataset}");
        }

        lines.Skip(file.Offset, Math.Max(file.Line, lines.Line));
        bool hasLine = isResumed || isHeader ? lines.TryRead(out line) : lines.Line > 0;
        long sinceCommit = 0;
        for (; hasLine; hasLine = lines.TryRead(out line))
        {
            Take(writer, format, lines, line);
            if (lines.Line == LinesForDoubt && file.Imported + file.Repeated + file.Mirrored == 0)
            {
                return ProblemCatalogue.BadCorpus.For(source.Name, $"none of the first {LinesForDoubt} lines is a row of {file.Dataset}");
            }

            if (++sinceCommit % RowsPerLook == 0)
            {
                progress?.Report(new ImportStep(source.Name, packed.Position, packed.Length, _rows));
                if (cancellation.IsCancellationRequested)
                {
                    return Stop(writer, file, format, lines);
                }
            }

            if (sinceCommit >= RowsPerCommit && !format.IsWhole)
            {
                writer.Commit(lines.Offset, lines.Line, isDone: false);
                sinceCommit = 0;
            }
        }

        writer.Commit(lines.Offset, lines.Line, isDone: true);
        progress?.Report(new ImportStep(source.Name, packed.Length, packed.Length, _rows));
        return new FileReport(source.Name, isResumed ? FileFate.Resumed : FileFate.Imported, file, null);
    }

    private static FileReport Stop(ImportWriter writer, ImportedFile file, RowFormat format, LineReader lines)
    {
        // Of a list that is one transaction nothing is kept, nor counted.
        if (format.IsWhole)
        {
            return new FileReport(file.Path, FileFate.Interrupted, null, null);
        }

        writer.Commit(lines.Offset, lines.Line, isDone: false);
        return new FileReport(file.Path, FileFate.Interrupted, file, null);
    }

    private void Take(ImportWriter writer, RowFormat format, LineReader lines, ReadOnlySpan<byte> line)
    {
        if (line.Trim((byte)' ').IsEmpty)
        {
            return;
        }

        _rows++;
        RejectReason reason = lines.IsCut ? RejectReason.TooLong : format.Read(RowCells.Split(line, format.Separator, _ends));
        if (reason != RejectReason.None)
        {
            writer.Reject(lines.Line, reason, line);
        }
    }
}
