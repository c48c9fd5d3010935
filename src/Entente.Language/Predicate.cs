namespace Entente.Language;

/// <summary>The part an argument plays in its predicate, after PropBank.</summary>
public enum Role : byte
{
    /// <summary>Proto-agent: who does it.</summary>
    Arg0,
    /// <summary>Proto-patient: to whom or what it is done.</summary>
    Arg1,
    /// <summary>Second complement: instrument, beneficiary, attribute, end state.</summary>
    Arg2,
    /// <summary>Third complement: start point, beneficiary, instrument.</summary>
    Arg3,
    /// <summary>Fourth complement: end point.</summary>
    Arg4,
    /// <summary>When.</summary>
    Temporal,
    /// <summary>Where.</summary>
    Locative,
    /// <summary>Negation.</summary>
    Negation,
    /// <summary>Modal verb.</summary>
    Modal,
    /// <summary>How.</summary>
    Manner,
    /// <summary>Towards where, along which path.</summary>
    Direction,
    /// <summary>What for.</summary>
    Purpose,
    /// <summary>Why.</summary>
    Cause,
    /// <summary>With whom.</summary>
    Comitative,
    /// <summary>Any other modifier: adverbial, discourse, extent, goal, secondary predication.</summary>
    Modifier,
}

/// <summary>One argument of a predicate, given by the token that heads it.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Token">Index in the sentence of the argument's head token; its span is that token's subtree.</param>
public readonly record struct Argument(Role Role, int Token);

/// <summary>A predicate and its arguments.</summary>
/// <param name="Token">Index in the sentence of the predicate's token.</param>
/// <param name="Arguments">Arguments in order of their head tokens.</param>
public sealed record Predicate(int Token, IReadOnlyList<Argument> Arguments);
