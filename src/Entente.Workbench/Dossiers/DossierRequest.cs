using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using NodaTime;

namespace Entente.Workbench.Dossiers;

/// <summary>What a brief is made of.</summary>
public sealed record DossierRequest
{
    /// <summary>What is measured.</summary>
    public required RelationRequest Relation { get; init; }

    /// <summary>Whether a bin is chosen that is covered more often than not, whatever the request says.</summary>
    public bool ChoosesBin { get; init; }

    /// <summary>What acts are scored on.</summary>
    public required IntensityScale Scale { get; init; }

    /// <summary>Coded events, imported ones, or both.</summary>
    public EventOrigin Origin { get; init; } = EventOrigin.All;

    /// <summary>The study's name.</summary>
    public required string StudyName { get; init; }

    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    /// <summary>The day on which it is made.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The name to print for an id.</summary>
    public required Func<string, string> NameOf { get; init; }

    /// <summary>Makes the brief.</summary>
    /// <returns>It, or EN0501 or EN0502.</returns>
    public Outcome<Dossier> Ask(Study study)
    {
        DyadMaterial material = study.Relation(Relation.Parties, Scale, Origin);
        DossierRequest request = ChoosesBin ? this with { Relation = Relation with { Bin = BinChoice.Of(material, Relation) } } : this;
        Outcome<Relation> relation = RelationBuilder.Build(material, request.Relation);
        return relation.Succeeded ? new DossierWriter(study, request, material, relation.Value).Write() : relation.Problem;
    }
}
