namespace Entente.Time.Calendars;

/// <summary>A stretch of the calendar that text counts in.</summary>
internal enum CalendarUnit
{
    // Below the day: lengths are read in them, but no clock time is resolved.
    Second, Minute, Hour,

    Day, Weekend, Week, Fortnight, Month, Season, Quarter, Half, Year, Decade, Century,
}
