namespace Entente.Language.Networks;

/// <summary>What every layer needs during one pass over a batch; one instance belongs to one thread at a time.</summary>
internal sealed class Pass
{
    public MatrixProduct Product { get; } = new();

    public BatchLayout Layout { get; } = new();

    /// <summary>Dropout between layers; null outside training.</summary>
    public Dropout? Dropout { get; init; }

    /// <summary>Dropout of recurrent connections, one mask for all steps; null outside training.</summary>
    public Dropout? RecurrentDropout { get; init; }

    /// <summary>Which of the parameters' gradients this pass adds to.</summary>
    public int Worker { get; init; }
}
