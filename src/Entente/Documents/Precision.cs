namespace Entente.Documents;

/// <summary>How finely a date is known.</summary>
public enum Precision
{
    /// <summary>To the day.</summary>
    Day,
    /// <summary>To the week.</summary>
    Week,
    /// <summary>To the month.</summary>
    Month,
    /// <summary>To the season.</summary>
    Season,
    /// <summary>To the quarter.</summary>
    Quarter,
    /// <summary>To the half-year.</summary>
    Half,
    /// <summary>To the year.</summary>
    Year,
    /// <summary>To the decade.</summary>
    Decade,
    /// <summary>An interval of another length, or with an open end.</summary>
    Open,
}
