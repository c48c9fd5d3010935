using Entente.Language.Parsing;

namespace Entente.Language.Training;

/// <summary>The measured choices of the trainer: sizes, noise and schedule. Their reasons are in docs/language.md.</summary>
internal sealed record TrainingRecipe
{
    public NetworkShape Shape { get; init; } = new();

    public NoiseRates Noise { get; init; } = new();

    public TrainingSchedule Schedule { get; init; } = new();
}
