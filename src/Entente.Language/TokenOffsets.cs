namespace Entente.Language;

/// <summary>Where the tokens of one sentence stand in its text.</summary>
/// <param name="Starts">Offset of each token's first UTF-16 unit, ascending.</param>
/// <param name="Ends">Offset one past each token's last unit; tokens are not empty and do not overlap.</param>
public sealed record TokenOffsets(int[] Starts, int[] Ends);
