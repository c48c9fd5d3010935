using Entente.Documents;
using Entente.Problems;

namespace Entente.Store;

/// <summary>What tells whether a file changed since it was read.</summary>
/// <param name="Path">Full path.</param>
/// <param name="ByteCount">Its size.</param>
/// <param name="Modified">Ticks of its last modification in UTC.</param>
public sealed record FileState(string Path, long ByteCount, long Modified);

/// <summary>What became of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">The document it holds, or null when it could not be read.</param>
/// <param name="Pipeline">Stages and versions it went through.</param>
/// <param name="Problem">What prevented or hampered reading, if anything.</param>
public sealed record FileOutcome(FileState File, DocumentId? Document, string Pipeline, Problem? Problem);
