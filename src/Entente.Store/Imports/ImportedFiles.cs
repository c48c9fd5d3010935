using Dapper;
using Microsoft.Data.Sqlite;

namespace Entente.Store.Imports;

/// <summary>The files of event data in a study.</summary>
public static class ImportedFiles
{
    private const string Columns =
        """
        number Number, format Format, dataset Dataset, path Path, hash Hash, byte_count ByteCount, modified Modified, "offset" Offset, line Line, done Done,
            imported Imported, repeated Repeated, mirrored Mirrored, rejected Rejected
        """;

    /// <summary>Every file, in the order in which they were begun.</summary>
    public static IReadOnlyList<ImportedFile> ImportedFileList(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. study.Connection.Query<Row>($"SELECT {Columns} FROM imported_file ORDER BY number").Select(row => row.ToFile())];
    }

    /// <summary>The file that was imported to its end from this place, unchanged since in size and time; null when there is none.</summary>
    public static ImportedFile? FindImported(this Study study, ImportFormat format, string path, FileState state)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(state);
        return study.Connection.QueryFirstOrDefault<Row>(
            $"SELECT {Columns} FROM imported_file WHERE format = @format AND path = @path AND byte_count = @ByteCount AND modified = @Modified AND done = 1",
            new { format = (int)format, path, state.ByteCount, state.Modified })?.ToFile();
    }

    /// <summary>The file with this content, wherever it lay; null when there is none.</summary>
    public static ImportedFile? FindImported(this Study study, ImportFormat format, string hash)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.QueryFirstOrDefault<Row>($"SELECT {Columns} FROM imported_file WHERE format = @format AND hash = @hash", new { format = (int)format, hash })?.ToFile();
    }

    /// <summary>The rows of a file that were rejected, in order of lines.</summary>
    public static IEnumerable<RejectedRow> RejectedRows(this Study study, ImportedFile file)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(file);
        return study.Connection.Query<(long Line, long Reason, string Text)>(
                "SELECT line, reason, row FROM imported_reject WHERE file = @Number ORDER BY line", new { file.Number }, buffered: false)
            .Select(row => new RejectedRow(file.Path, row.Line, (RejectReason)row.Reason, row.Text));
    }

    /// <summary>How many rows of a file were rejected for which reason, most first.</summary>
    public static IReadOnlyList<(RejectReason Reason, long Rows)> RejectedByReason(this Study study, ImportedFile file)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(file);
        return [.. study.Connection.Query<(long Reason, long Rows)>(
                "SELECT reason, COUNT(*) FROM imported_reject WHERE file = @Number GROUP BY reason ORDER BY COUNT(*) DESC, reason", new { file.Number })
            .Select(row => ((RejectReason)row.Reason, row.Rows))];
    }

    internal static int Insert(SqliteConnection connection, SqliteTransaction transaction, ImportedFile file) => connection.ExecuteScalar<int>(
        """
        INSERT INTO imported_file (format, dataset, path, hash, byte_count, modified, "offset", line, done, imported, repeated, mirrored, rejected)
        VALUES (@Format, @Dataset, @Path, @Hash, @ByteCount, @Modified, 0, 0, 0, 0, 0, 0, 0) RETURNING number
        """,
        new { Format = (int)file.Format, Dataset = (int)file.Dataset, file.Path, file.Hash, file.State.ByteCount, file.State.Modified },
        transaction);

    internal static void Update(SqliteConnection connection, SqliteTransaction transaction, ImportedFile file) => connection.Execute(
        """
        UPDATE imported_file SET path = @Path, byte_count = @ByteCount, modified = @Modified, "offset" = @Offset, line = @Line, done = @Done,
            imported = @Imported, repeated = @Repeated, mirrored = @Mirrored, rejected = @Rejected WHERE number = @Number
        """,
        new
        {
            file.Number, file.Path, file.State.ByteCount, file.State.Modified, file.Offset, file.Line,
            Done = file.IsDone ? 1 : 0, file.Imported, file.Repeated, file.Mirrored, file.Rejected,
        },
        transaction);

    private sealed class Row
    {
        public int Number { get; init; }

        public int Format { get; init; }

        public int Dataset { get; init; }

        public string Path { get; init; } = "";

        public string Hash { get; init; } = "";

        public long ByteCount { get; init; }

        public long Modified { get; init; }

        public long Offset { get; init; }

        public long Line { get; init; }

        public int Done { get; init; }

        public long Imported { get; init; }

        public long Repeated { get; init; }

        public long Mirrored { get; init; }

        public long Rejected { get; init; }

        public ImportedFile ToFile() => new()
        {
            Number = Number,
            Format = (ImportFormat)Format,
            Dataset = (ImportedDataset)Dataset,
            Path = Path,
            Hash = Hash,
            State = new FileState(Path, ByteCount, Modified),
            Offset = Offset,
            Line = Line,
            IsDone = Done == 1,
            Imported = Imported,
            Repeated = Repeated,
            Mirrored = Mirrored,
            Rejected = Rejected,
        };
    }
}
