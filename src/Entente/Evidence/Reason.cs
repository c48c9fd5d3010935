namespace Entente.Evidence;

/// <summary>In what two reports are alike or differ.</summary>
public enum ReasonKind
{
    /// <summary>The same type, or neighbours.</summary>
    Type,
    /// <summary>The same mode, or another.</summary>
    Mode,
    /// <summary>The same parties, or some rolled up to their state.</summary>
    Parties,
    /// <summary>Days that meet.</summary>
    Date,
    /// <summary>A common word in the triggers.</summary>
    Trigger,
    /// <summary>The same place, or another.</summary>
    Place,
    /// <summary>Content words of both sentences.</summary>
    Words,
    /// <summary>The same sentence.</summary>
    Sentence,
    /// <summary>A person decided so.</summary>
    Decision,
}

/// <summary>One reason for or against two reports being one event.</summary>
/// <param name="Kind">In what they are alike or differ.</param>
/// <param name="Value">The values compared, for people.</param>
/// <param name="Points">What it adds to their score.</param>
public sealed record Reason(ReasonKind Kind, string Value, double Points);
