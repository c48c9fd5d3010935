namespace Entente.Language.Text;

/// <summary>Shapes of numbers that hold signs.</summary>
internal static class Numbers
{
    /// <summary>Length of a telephone number (555-0100, 202-555-0100, 1-202-555-0100) at <paramref name="start"/>, or 0.</summary>
    public static int PhoneLength(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        int groups = 0;
        int last = 0;
        bool plausible = true;
        while (groups < 5)
        {
            int digits = 0;
            while (i < end && digits < 6 && char.IsAsciiDigit(text[i]))
            {
                i++;
                digits++;
            }

            plausible &= digits == 3 || (digits == 1 && groups == 0) || (digits == 4 && groups > 0);
            last = digits;
            groups++;
            if (digits == 0 || digits == 6 || i + 1 >= end || text[i] != '-' || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            i++;
        }

        return plausible && groups >= 2 && last == 4 ? i - start : 0;
    }

    /// <summary>Whether the number that ends at the stop <paramref name="stop"/> stands alone at the start of its line, as in "1. Go home".</summary>
    public static bool IsListNumber(ReadOnlySpan<char> text, int start, int stop)
    {
        if (stop - start > 6 || stop + 1 >= text.Length || !Characters.IsSpace(text[stop + 1]))
        {
            return false;
        }

        bool isNumber = text[start..stop].IndexOfAnyExcept("0123456789.") < 0 && (stop - start <= 3 || text[start..stop].Contains('.'));
        for (int i = start - 1; isNumber && i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            isNumber = Characters.IsSpace(text[i]) && start - i < 20;
        }

        return isNumber;
    }
}
