using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Figures;

namespace Entente.Workbench.Dossiers;

/// <summary>How a brief was measured, in a paragraph.</summary>
internal static class DossierMethod
{
    public static string Of(Relation relation, string scale)
    {
        SeriesOptions options = relation.Request.Options;
        string who = relation.Request.Filter.Sectors.Count == RelationFilter.Government.Count ? "Only what governments and other organs of state did counts" : "Whoever acts for either side counts";
        return $"Sentences were read by a program, which finds who did what to whom, when, and whether it is told as done, planned, alleged or denied; reports of one event were joined, so that an event told often counts once. "
            + $"Each event has a score from −10 (most hostile) to 10 (most cooperative) by {scale}; cooperation and conflict are kept on two axes and are not set off against each other. {who}. "
            + $"Levels remember an act by half after {RelationFigureWords.Points(options.HalfLife)} days. Bands hold 90 of 100 of {options.Replicates} resamplings of the documents (and of days within vague dates): they show how far the picture hangs on "
            + $"which documents were read, not what those documents leave out. A turning point is a {RecordName.Of(relation.Request.Bin)} from which the flow runs at another mean (PELT). The program misreads some sentences; before anything rests on an event, read its sentence in its document.";
    }
}
