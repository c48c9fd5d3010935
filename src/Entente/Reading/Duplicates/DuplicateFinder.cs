using Entente.Documents;
using NodaTime;

namespace Entente.Reading.Duplicates;

/// <summary>Finds documents that carry the same text, whatever furniture stands around it.</summary>
/// <remarks>
/// Copies share all their words, or are estimated to share at least <see cref="LeastSimilarity"/> of their five-word shingles. Copies of copies
/// belong together. The original is the one published first; where that is not known or equal, the one with the smaller id. The result does not
/// depend on the order of the documents. Texts without words are nobody's copies. Candidates come from locality-sensitive hashing (32 bands of 4), so the work
/// grows with the number of documents and of copies, not with its square.
/// </remarks>
public static class DuplicateFinder
{
    /// <summary>Similarity from which two texts are one.</summary>
    public const double LeastSimilarity = 0.6;

    private const int RowsPerBand = 4;

    // Of a text of a few words, half may be a common phrase; only an equal one is a copy.
    private const int FewestShingles = 30;

    /// <summary>The documents in their order, each copy marked with <see cref="Document.DuplicateOf"/>; an older mark is replaced.</summary>
    public static IReadOnlyList<Document> Mark(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var originals = Find([.. documents.Select(document => (TextSignature.Of(document), document.Published?.From))]);
        return [.. documents.Select(document => document with { DuplicateOf = originals.TryGetValue(document.Id, out var original) ? original : null })];
    }

    /// <summary>The original of each copy among signatures with the first day each may have been published.</summary>
    public static IReadOnlyDictionary<DocumentId, DocumentId> Find(IReadOnlyList<(TextSignature Signature, LocalDate? Published)> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var distinct = documents.DistinctBy(document => document.Signature.Document)
            .OrderBy(document => document.Published ?? LocalDate.MaxIsoValue)
            .ThenBy(document => document.Signature.Document.Value, StringComparer.Ordinal).ToList();
        var groups = new DisjointSets(distinct.Count);
        foreach (var (one, other) in Candidates(distinct.ConvertAll(document => document.Signature)))
        {
            if (AreCopies(distinct[one].Signature, distinct[other].Signature))
            {
                groups.Join(one, other);
            }
        }

        // Documents are sorted, so the least index of a group is its original.
        return Enumerable.Range(0, distinct.Count).Where(index => groups.Least(index) != index)
            .ToDictionary(index => distinct[index].Signature.Document, index => distinct[groups.Least(index)].Signature.Document);
    }

    private static bool AreCopies(TextSignature one, TextSignature other) =>
        one.Exact == other.Exact
        || (Math.Min(one.ShingleCount, other.ShingleCount) >= FewestShingles && one.SimilarityTo(other) >= LeastSimilarity);

    // Within a bucket each is compared with the first alone: equal buckets of many copies would otherwise cost the square of their number.
    private static IEnumerable<(int One, int Other)> Candidates(List<TextSignature> signatures)
    {
        var buckets = new Dictionary<(int Band, ulong Key), int>();
        for (var index = 0; index < signatures.Count; index++)
        {
            if (signatures[index].IsEmpty)
            {
                continue;
            }

            if (signatures[index].Exact is var exact && !buckets.TryAdd((-1, exact), index))
            {
                yield return (buckets[(-1, exact)], index);
            }

            for (var band = 0; band < TextSignature.Size / RowsPerBand && signatures[index].ShingleCount >= FewestShingles; band++)
            {
                var key = (band, KeyOf(signatures[index].Least, band));
                if (!buckets.TryAdd(key, index))
                {
                    yield return (buckets[key], index);
                }
            }
        }
    }

    private static ulong KeyOf(IReadOnlyList<uint> least, int band)
    {
        var key = 0UL;
        for (var row = 0; row < RowsPerBand; row++)
        {
            key = (key * 0x9E3779B97F4A7C15UL) ^ least[(band * RowsPerBand) + row];
        }

        return key;
    }
}
