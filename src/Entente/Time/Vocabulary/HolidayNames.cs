using Entente.Time.Calendars;
using Entente.Time.Scanning;
using NodaTime;

namespace Entente.Time.Vocabulary;

/// <summary>Gives the day of a feast in a year.</summary>
internal delegate LocalDate FeastRule(int year);

/// <summary>Names of feasts and commemorations that news dates by.</summary>
internal static class HolidayNames
{
    private static readonly (string[] Words, FeastRule Day)[] Feasts =
    [
        (["new", "year", "'s", "eve"], On(12, 31)), (["new", "years", "eve"], On(12, 31)), (["new", "year", "eve"], On(12, 31)),
        (["new", "year", "'s", "day"], On(1, 1)), (["new", "years", "day"], On(1, 1)), (["new", "year", "day"], On(1, 1)), (["yuandan"], On(1, 1)),
        (["christmas", "eve"], On(12, 24)), (["christmas"], On(12, 25)), (["xmas"], On(12, 25)), (["boxing", "day"], On(12, 26)),
        (["saint", "patrick", "'s", "day"], On(3, 17)), (["st", ".", "patrick", "'s", "day"], On(3, 17)), (["cyber", "monday"], year => Nth(year, 11, IsoDayOfWeek.Thursday, 4).PlusDays(4)),
        (["presidents", "'", "day"], year => Nth(year, 2, IsoDayOfWeek.Monday, 3)), (["presidents", "day"], year => Nth(year, 2, IsoDayOfWeek.Monday, 3)),
        (["eid", "al", "-", "fitr"], Islamic(10, 1)), (["eid", "ul", "-", "fitr"], Islamic(10, 1)), (["eid", "-", "ul", "-", "fitr"], Islamic(10, 1)),
        (["eid", "al", "-", "adha"], Islamic(12, 10)), (["eid", "al", "-", "azha"], Islamic(12, 10)), (["eid", "ul", "-", "adha"], Islamic(12, 10)), (["eid", "-", "ul", "-", "adha"], Islamic(12, 10)), (["eidul", "azha"], Islamic(12, 10)),
        (["ashura"], Islamic(1, 10)),
        (["valentine", "'s", "day"], On(2, 14)), (["international", "women", "'s", "day"], On(3, 8)), (["nowruz"], On(3, 21)), (["novruz"], On(3, 21)), (["navruz"], On(3, 21)),
        (["april", "fools"], On(4, 1)), (["april", "fool", "'s", "day"], On(4, 1)), (["earth", "day"], On(4, 22)), (["anzac", "day"], On(4, 25)),
        (["international", "workers", "'", "day"], On(5, 1)), (["may", "day"], On(5, 1)), (["victory", "day"], On(5, 9)), (["bastille", "day"], On(7, 14)), (["juneteenth"], On(6, 19)),
        (["independence", "day"], On(7, 4)), (["halloween"], On(10, 31)), (["armistice", "day"], On(11, 11)), (["veterans", "day"], On(11, 11)),
        (["black", "friday"], year => Nth(year, 11, IsoDayOfWeek.Thursday, 4).PlusDays(1)),
        (["thanks", "giving"], year => Nth(year, 11, IsoDayOfWeek.Thursday, 4)), (["thanksgiving"], year => Nth(year, 11, IsoDayOfWeek.Thursday, 4)),
        (["labor", "day"], year => Nth(year, 9, IsoDayOfWeek.Monday, 1)), (["mlk", "day"], year => Nth(year, 1, IsoDayOfWeek.Monday, 3)),
        (["martin", "luther", "king", "day"], year => Nth(year, 1, IsoDayOfWeek.Monday, 3)), (["memorial", "day"], year => Nth(year, 6, IsoDayOfWeek.Monday, 1).PlusDays(-7)),
        (["mother", "'s", "day"], year => Nth(year, 5, IsoDayOfWeek.Sunday, 2)), (["father", "'s", "day"], year => Nth(year, 6, IsoDayOfWeek.Sunday, 3)),
        (["good", "friday"], year => Easter(year).PlusDays(-2)), (["ash", "wednesday"], year => Easter(year).PlusDays(-46)), (["palm", "sunday"], year => Easter(year).PlusDays(-7)),
        (["easter", "monday"], year => Easter(year).PlusDays(1)), (["easter", "sunday"], Easter), (["easter"], Easter),
    ];

    /// <summary>The feast named here, the longest name first, and the token after it.</summary>
    public static (FeastRule Day, int Next)? At(Phrase phrase, int at)
    {
        (FeastRule, int)? best = null;
        foreach (var (words, day) in Feasts)
        {
            if (phrase.Has(at, words) && !(at + words.Length <= best?.Item2))
            {
                best = (day, at + words.Length);
            }
        }

        return best;
    }

    private static FeastRule On(int month, int day) => year => new(year, month, day);

    /// <summary>A day of the Islamic calendar as Saudi Arabia reckons it (Umm al-Qura, 1900 to 2077); elsewhere the feast may fall a day later.</summary>
    private static FeastRule Islamic(int month, int day) => year =>
    {
        var calendar = CalendarSystem.UmAlQura;
        var inside = Math.Clamp(year, 1901, 2075);
        var hijri = new LocalDate(inside, 1, 1).WithCalendar(calendar).Year;
        var feast = new LocalDate(hijri, month, day, calendar).WithCalendar(CalendarSystem.Iso);
        return feast.Year >= inside ? feast : new LocalDate(hijri + 1, month, day, calendar).WithCalendar(CalendarSystem.Iso);
    };

    private static LocalDate Nth(int year, int month, IsoDayOfWeek name, int number)
    {
        var first = new LocalDate(year, month, 1);
        return first.PlusDays((((int)name - (int)first.DayOfWeek + 7) % 7) + ((number - 1) * 7));
    }

    /// <summary>Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).</summary>
    private static LocalDate Easter(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var month = (epact + weekday - (7 * shift) + 114) / 31;
        return new(year, month, ((epact + weekday - (7 * shift) + 114) % 31) + 1);
    }
}
