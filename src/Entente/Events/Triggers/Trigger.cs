using Entente.Events.Lexicon;

namespace Entente.Events.Triggers;

/// <summary>Words of a sentence that may tell an event.</summary>
/// <param name="Head">The token that heads them.</param>
/// <param name="Tokens">All of them, ascending.</param>
/// <param name="Sense">What they most likely mean.</param>
internal sealed record Trigger(int Head, int[] Tokens, Sense Sense)
{
    public bool IsNominal => Sense.Pos == SensePos.Noun;
}
