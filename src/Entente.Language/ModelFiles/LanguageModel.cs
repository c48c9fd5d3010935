using Entente.Language.Encoders;
using Entente.Language.Lemmas;
using Entente.Language.Parsing;

namespace Entente.Language.ModelFiles;

/// <summary>Everything a model's files hold.</summary>
internal sealed record LanguageModel
{
    public required AnalysisNetwork Network { get; init; }

    public required FeatureSpace Space { get; init; }

    public required LemmaTable Lemmas { get; init; }

    /// <summary>How the weights came to be: trainer's settings, in words.</summary>
    public required string Provenance { get; init; }
}
