namespace Entente.Time.Calendars;

/// <summary>A stretch of the calendar that text counts in.</summary>
internal enum CalendarUnit
{
    /// <summary>A second, minute or hour: below the day, where days are all that is resolved.</summary>
    Second, Minute, Hour,
    /// <summary>Whole days and more.</summary>
    Day, Weekend, Week, Fortnight, Month, Season, Quarter, Half, Year, Decade, Century,
}
