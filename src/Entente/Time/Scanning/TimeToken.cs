namespace Entente.Time.Scanning;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Letters, or a clitic with its apostrophe ("'s").</summary>
    Word,
    /// <summary>Digits, with thousands groups if any.</summary>
    Number,
    /// <summary>One other character.</summary>
    Sign,
}

/// <summary>A token of the scanned text.</summary>
/// <param name="Start">Offset of its first unit.</param>
/// <param name="End">Offset one past its last unit.</param>
/// <param name="Lower">Its text in lower case, dashes and apostrophes made plain.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Glued">Whether no white space stands before it.</param>
/// <param name="Capital">Whether it starts with a capital.</param>
internal readonly record struct TimeToken(int Start, int End, string Lower, TokenKind Kind, bool Glued, bool Capital);
