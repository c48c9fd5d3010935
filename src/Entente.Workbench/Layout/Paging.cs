using Entente.Workbench.Addresses;

namespace Entente.Workbench.Layout;

/// <summary>Where one is in a list that is longer than a page.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Size">Rows on a page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record Paging(int Number, int Size, int Total)
{
    /// <summary>The query parameter that holds the page.</summary>
    public const string Parameter = "page";

    /// <summary>Pages in all; at least one.</summary>
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The first row, from 1; 0 when there is none.</summary>
    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    /// <summary>The last row, from 1.</summary>
    public int Last => Math.Min(Total, Number * Size);

    /// <summary>The page that a query asks for; anything but a number counts as the first.</summary>
    public static int Read(string? value) => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int page) && page is > 0 and < 1_000_000 ? page : 1;

    /// <summary>The address of another page of the list, or null beyond its ends.</summary>
    public Address? To(Address here, int number) =>
        number < 1 || number > Pages ? null : here.With(Parameter, number == 1 ? null : number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
