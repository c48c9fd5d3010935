using Dapper;
using Entente.Documents;
using Entente.Problems;
using Entente.Reading.Duplicates;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Marks the documents of a study that repeat another.</summary>
public static class CopyMarker
{
    /// <summary>Looks through all documents and marks each copy with its original; older marks are replaced.</summary>
    /// <returns>The number of copies, or the problem of the study file.</returns>
    public static Outcome<int> MarkCopies(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return StudyFailure.Guard<int>(study.Path, () =>
        {
            using SqliteTransaction transaction = study.Connection.BeginTransaction(deferred: false);
            IReadOnlyDictionary<DocumentId, DocumentId> originals = DuplicateFinder.Find(
            [
                .. study.Connection.Query<SignatureRow>(
                        "SELECT id Id, signature Signature, published_from PublishedFrom FROM document WHERE stale = 0", transaction: transaction)
                    .Select(row => (TextSignature.FromBytes(new DocumentId(row.Id), row.Signature), IsoDay.Parse(row.PublishedFrom))),
            ]);
            study.Connection.Execute("UPDATE document SET duplicate_of = NULL WHERE duplicate_of IS NOT NULL", transaction: transaction);
            study.Connection.Execute(
                "UPDATE document SET duplicate_of = @Original WHERE id = @Copy",
                originals.Select(pair => new { Copy = pair.Key.Value, Original = pair.Value.Value }),
                transaction);
            transaction.Commit();
            return originals.Count;
        });
    }

    private sealed class SignatureRow
    {
        public string Id { get; init; } = "";

        public byte[] Signature { get; init; } = [];

        public string? PublishedFrom { get; init; }
    }
}
