namespace Entente.Time;

/// <summary>How dates written in digits alone are read.</summary>
public enum NumericOrder
{
    /// <summary>12/04/2019 is 4 December.</summary>
    MonthFirst,
    /// <summary>12/04/2019 is 12 April.</summary>
    DayFirst,
}

/// <summary>Choices for <see cref="TimeExpressionFinder"/>.</summary>
public sealed record TimeOptions
{
    /// <summary>The defaults.</summary>
    public static TimeOptions Default { get; } = new();

    /// <summary>Order of day and month in dates of digits; the other order is taken when this one gives no date.</summary>
    /// <value>Month first.</value>
    public NumericOrder Order { get; init; } = NumericOrder.MonthFirst;

    /// <summary>Which way the text points; null reads it from the verbs around each expression, and past when they say nothing.</summary>
    /// <value>Null.</value>
    public NarrativeTime? Narrative { get; init; }
}
