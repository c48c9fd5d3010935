using System.Globalization;

namespace Entente.Workbench.Figures;

/// <summary>Numbers to places on a straight axis.</summary>
/// <param name="zero">Where 0 stands.</param>
/// <param name="unit">How far 1 stands from it; negative for an axis that goes up the page.</param>
public sealed class LinearScale(double zero, double unit)
{
    /// <summary>Where a number stands.</summary>
    public double At(double value) => zero + (unit * value);

    /// <summary>Round numbers from above 0 up to <paramref name="top"/>, at most <paramref name="most"/>, in steps of 1, 2 or 5 times a power of ten.</summary>
    public static IReadOnlyList<double> Ticks(double top, int most)
    {
        if (top <= 0 || most < 1)
        {
            return [];
        }

        double power = Math.Pow(10, Math.Floor(Math.Log10(top / most)));
        double step = new[] { 1, 2, 5, 10, 20 }.Select(each => each * power).First(each => top / each < most + 1);
        return [.. Enumerable.Range(1, (int)(top / step)).Select(number => number * step)];
    }

    /// <summary>A number as axes have it.</summary>
    public static string Print(double value) => value.ToString(value >= 1000 ? "N0" : "0.###", CultureInfo.InvariantCulture);
}
