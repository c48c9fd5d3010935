using Dapper;

namespace Entente.Store;

/// <summary>What coded a part of a study.</summary>
/// <param name="Pipeline">The stages with their versions, one space apart.</param>
/// <param name="Documents">Number of documents that they coded last.</param>
public sealed record PipelineUse(string Pipeline, int Documents);

/// <summary>Which stages coded a study.</summary>
public static class StageReader
{
    /// <summary>Every chain of stages that coded documents of the study, by number of documents.</summary>
    public static IReadOnlyList<PipelineUse> PipelineUses(this Study study)
    {
        ArgumentNullException.ThrowIfNull(study);
        return study.Connection.Query<(string Pipeline, int Documents)>(
                "SELECT pipeline, COUNT(*) FROM document WHERE stale = 0 GROUP BY pipeline ORDER BY COUNT(*) DESC, pipeline")
            .Select(row => new PipelineUse(row.Pipeline, row.Documents))
            .AsList();
    }
}
