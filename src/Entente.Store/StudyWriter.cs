using System.Text.Json;
using Dapper;
using Entente.Documents;
using Entente.Events;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store.Judgements;
using Entente.Vocabularies;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Writes coded documents into a study, each in one transaction.</summary>
public static class StudyWriter
{
    /// <summary>The files that were read by these stages, as they were then; not those that lacked a program on this machine, which may be there now.</summary>
    public static IReadOnlySet<FileState> FilesReadBy(this Study study, string pipeline)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Path, long ByteCount, long Modified)>(
                "SELECT path, byte_count, modified FROM file WHERE pipeline = @pipeline AND problem_code IS NOT @lacking", new { pipeline, lacking = ProblemCatalogue.PdfReaderMissing.Code })
            .Select(row => new FileState(row.Path, row.ByteCount, row.Modified))
            .ToHashSet();
    }

    /// <summary>The documents that these stages coded and that a file still holds.</summary>
    public static IReadOnlySet<DocumentId> DocumentsCodedBy(this Study study, string pipeline)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<string>("SELECT id FROM document WHERE pipeline = @pipeline AND stale = 0", new { pipeline })
            .Select(id => new DocumentId(id))
            .ToHashSet();
    }

    /// <summary>Whether the study holds this document as coded by the same stages.</summary>
    public static bool Holds(this Study study, DocumentId document, string pipeline)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.ExecuteScalar<int>(
            "SELECT COUNT(*) FROM document WHERE id = @Id AND pipeline = @pipeline AND stale = 0",
            new { Id = document.Value, pipeline }) > 0;
    }

    /// <summary>Writes what became of a file, and its document when it was coded anew; all or nothing.</summary>
    /// <returns>True, or the problem of the study file.</returns>
    public static Outcome<bool> Save(this Study study, FileOutcome file, CodedDocument? coded) =>
        StudyFailure.Guard<bool>(study.Path, () =>
        {
            using SqliteTransaction transaction = study.Connection.BeginTransaction(deferred: false);
            string? previous = study.Connection.ExecuteScalar<string?>(
                "SELECT document FROM file WHERE path = @Path", new { file.File.Path }, transaction);
            var clusters = ClusterUpdate.Begin(study, transaction, new[] { coded?.Document.Id.Value, previous }.OfType<string>().Distinct());
            if (coded is not null)
            {
                SaveDocument(study.Connection, transaction, coded, file.Pipeline);
            }

            SaveFile(study.Connection, transaction, file);
            MarkAbandoned(study.Connection, transaction, previous);
            clusters.Finish();
            transaction.Commit();
            return true;
        });

    private static void SaveFile(SqliteConnection connection, SqliteTransaction transaction, FileOutcome file) =>
        connection.Execute(
            """
            INSERT INTO file (path, byte_count, modified, document, pipeline, problem_code, problem_detail)
            VALUES (@Path, @ByteCount, @Modified, @document, @Pipeline, @code, @detail)
            ON CONFLICT (path) DO UPDATE SET byte_count = excluded.byte_count, modified = excluded.modified,
                document = excluded.document, pipeline = excluded.pipeline,
                problem_code = excluded.problem_code, problem_detail = excluded.problem_detail
            """,
            new
            {
                file.File.Path,
                file.File.ByteCount,
                file.File.Modified,
                document = file.Document?.Value,
                file.Pipeline,
                code = file.Problem?.Code,
                detail = file.Problem?.Detail,
            },
            transaction);

    // A document that no file holds any more (its file was edited) stays, marked stale: what was cited from it can still be opened.
    private static void MarkAbandoned(SqliteConnection connection, SqliteTransaction transaction, string? document)
    {
        const string unheld = "id = @document AND NOT EXISTS (SELECT 1 FROM file WHERE file.document = @document)";
        if (connection.Execute($"UPDATE document SET stale = 1 WHERE {unheld}", new { document }, transaction) > 0)
        {
            connection.Execute("UPDATE event SET stale = 1 WHERE document = @document", new { document }, transaction);
        }
    }

    private static void SaveDocument(SqliteConnection connection, SqliteTransaction transaction, CodedDocument coded, string pipeline)
    {
        Document document = coded.Document;
        connection.Execute(
            """
            INSERT INTO document (id, path, media_type, encoding, byte_count, source, title, authors, outlet, originally_published_by,
                language, published_from, published_to, published_precision, published_basis, genre, signature, tokens, pipeline)
            VALUES (@Id, @Path, @MediaType, @Encoding, @ByteCount, @Source, @Title, @Authors, @Outlet, @OriginallyPublishedBy,
                @Language, @From, @To, @Precision, @Basis, @Genre, @Signature, @Tokens, @pipeline)
            ON CONFLICT (id) DO UPDATE SET title = excluded.title, authors = excluded.authors, outlet = excluded.outlet,
                source = excluded.source, originally_published_by = excluded.originally_published_by, language = excluded.language,
                published_from = excluded.published_from, published_to = excluded.published_to,
                published_precision = excluded.published_precision, published_basis = excluded.published_basis,
                genre = excluded.genre, signature = excluded.signature, tokens = excluded.tokens, pipeline = excluded.pipeline, stale = 0
            """,
            new
            {
                Id = document.Id.Value,
                document.Provenance.Path,
                document.Provenance.MediaType,
                document.Provenance.Encoding,
                document.Provenance.ByteCount,
                Source = document.Source.Characters,
                document.Title,
                Authors = JsonSerializer.Serialize(document.Authors),
                document.Outlet,
                document.OriginallyPublishedBy,
                document.Language,
                From = IsoDay.Print(document.Published?.From),
                To = IsoDay.Print(document.Published?.To),
                Precision = document.Published is { } published ? RecordName.Of(published.Precision) : null,
                Basis = RecordName.Of(document.PublishedBasis),
                Genre = RecordName.Of(document.Genre),
                Signature = coded.Signature.ToBytes(),
                coded.Tokens,
                pipeline,
            },
            transaction);
        SaveSegments(connection, transaction, document);
        SavePages(connection, transaction, document);
        SaveSentences(connection, transaction, coded);
        connection.Execute("UPDATE event SET stale = 1 WHERE document = @Id", new { Id = document.Id.Value }, transaction);
        EventRows.Save(connection, transaction, coded.Events);
        JudgementUpdate.Reapply(connection, transaction, [.. coded.Events.Select(found => found.Id)]);
    }

    private static void SaveSegments(SqliteConnection connection, SqliteTransaction transaction, Document document)
    {
        string id = document.Id.Value;
        connection.Execute("DELETE FROM segment WHERE document = @id", new { id }, transaction);
        connection.Execute(
            """
            INSERT INTO segment (document, ordinal, kind, "start", "end", voice_kind, voice_id, voice_text)
            VALUES (@id, @ordinal, @Kind, @Start, @End, @VoiceKind, @VoiceId, @VoiceText)
            """,
            document.Segments.Select((segment, ordinal) => new
            {
                id,
                ordinal,
                Kind = RecordName.Of(segment.Kind),
                segment.Span.Start,
                segment.Span.End,
                VoiceKind = RecordName.Of(segment.Voice.Kind),
                VoiceId = segment.Voice.Id,
                VoiceText = segment.Voice.Text,
            }),
            transaction);
    }

    private static void SavePages(SqliteConnection connection, SqliteTransaction transaction, Document document)
    {
        string id = document.Id.Value;
        connection.Execute("DELETE FROM page WHERE document = @id", new { id }, transaction);
        connection.Execute(
            """INSERT INTO page (document, number, "start") VALUES (@id, @number, @start)""",
            document.PageStarts.Select((start, index) => new { id, number = index + 1, start }),
            transaction);
    }

    private static void SaveSentences(SqliteConnection connection, SqliteTransaction transaction, CodedDocument coded)
    {
        string id = coded.Document.Id.Value;
        connection.Execute("DELETE FROM sentence WHERE document = @id", new { id }, transaction);
        connection.Execute(
            """INSERT INTO sentence (document, ordinal, "start", "end", text) VALUES (@id, @ordinal, @Start, @End, @text)""",
            coded.Sentences.Select((span, ordinal) => new { id, ordinal, span.Start, span.End, text = coded.Document.Source[span] }),
            transaction);
    }
}
