namespace Entente.Exchange.Imports;

/// <summary>Days in the forms of event data, as days since 1 January 1970.</summary>
internal static class RowDay
{
    private const int Epoch = 719_162;

    // Lists with two digits for the year begin in 1945 at the earliest.
    private const int FirstOfCentury = 45;

    /// <summary>"20210825", "2021-08-25" with or without a time after it, or "210825".</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out int day)
    {
        day = 0;
        return text.Length switch
        {
            8 => Number(text[..4], out int year) && Number(text[4..6], out int month) && Number(text[6..], out int date) && TryMake(year, month, date, out day),
            6 => Number(text[..2], out int short2) && Number(text[2..4], out int month) && Number(text[4..], out int date)
                && TryMake(short2 + (short2 < FirstOfCentury ? 2000 : 1900), month, date, out day),
            >= 10 when text[4] == '-' && text[7] == '-' && (text.Length == 10 || text[10] is (byte)' ' or (byte)'T') =>
                Number(text[..4], out int year) && Number(text[5..7], out int month) && Number(text[8..10], out int date) && TryMake(year, month, date, out day),
            _ => false,
        };
    }

    private static bool TryMake(int year, int month, int date, out int day)
    {
        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, date).DayNumber - Epoch : 0;
        return exists;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = number * 10 + digit - '0';
        }

        return true;
    }
}
