using Entente.Actors;
using Entente.Problems;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports;

/// <summary>What exports need beside a study.</summary>
/// <param name="Catalogue">Names and kinds of actors.</param>
/// <param name="Gazetteer">Where states are put on a map.</param>
/// <param name="Scale">Scores of acts of relations and networks.</param>
public sealed record ExportVocabulary(ActorCatalogue Catalogue, Gazetteer Gazetteer, IntensityScale Scale)
{
    /// <summary>Loads it.</summary>
    /// <returns>The vocabulary, or EN0002 or EN0201 with the line that is wrong.</returns>
    public static Outcome<ExportVocabulary> Load(DataFolder data, ActorCatalogue catalogue, ScaleKind scale)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        Outcome<Gazetteer> gazetteer = Gazetteer.Load(data);
        Outcome<IntensityScale> scores = IntensityScale.Load(data, scale);
        return (gazetteer.Problem ?? scores.Problem) is { } problem ? problem : new ExportVocabulary(catalogue, gazetteer.Value, scores.Value);
    }
}
