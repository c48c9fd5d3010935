using Entente.Documents;
using Entente.Problems;

namespace Entente.Pipelines;

/// <summary>The chain of stages from a file to events, as the study sees it. Safe to call from several threads.</summary>
public interface IDocumentPipeline
{
    /// <summary>Names and versions of its stages; a document coded by another version is coded again.</summary>
    string Version { get; }

    /// <summary>Reads a file into a document; cheap beside <see cref="Code"/>.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The document with what hampered reading, or the problem that prevented it.</returns>
    Outcome<ReadDocument> Read(string path);

    /// <summary>Analyses a document and codes its events; the document that comes back may carry a date worked out from its text.</summary>
    CodedDocument Code(Document document);
}

/// <summary>A document and what hampered reading it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Warning">Something the user should know, such as a broken encoding; null when all went well.</param>
public sealed record ReadDocument(Document Document, Problem? Warning);
