using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Relations;

/// <summary>Arithmetic on all draws at once, a lane each.</summary>
internal static class DrawLanes
{
    /// <summary>A number of draws, filled up to whole vectors of weights.</summary>
    public static int Filled(int draws) => (draws + Vector<byte>.Count - 1) / Vector<byte>.Count * Vector<byte>.Count;

    /// <summary>Adds <paramref name="points"/> to each lane as often as it weighs.</summary>
    public static void AddWeighted(Span<double> sums, ReadOnlySpan<byte> weights, double points)
    {
        Span<Vector<double>> lanes = MemoryMarshal.Cast<double, Vector<double>>(sums);
        ReadOnlySpan<Vector<byte>> counts = MemoryMarshal.Cast<byte, Vector<byte>>(weights);
        var each = new Vector<double>(points);
        int lane = 0;
        foreach (Vector<byte> eight in counts)
        {
            Vector.Widen(eight, out Vector<ushort> low, out Vector<ushort> high);
            Add(lanes, ref lane, low, each);
            Add(lanes, ref lane, high, each);
        }
    }

    /// <summary>Raises each lane to the weight, where that is more.</summary>
    public static void Raise(Span<byte> most, ReadOnlySpan<byte> weights)
    {
        Span<Vector<byte>> lanes = MemoryMarshal.Cast<byte, Vector<byte>>(most);
        ReadOnlySpan<Vector<byte>> counts = MemoryMarshal.Cast<byte, Vector<byte>>(weights);
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = Vector.Max(lanes[lane], counts[lane]);
        }
    }

    /// <summary>Adds <paramref name="factor"/> times the one to the other.</summary>
    public static void AddScaled(Span<double> sums, ReadOnlySpan<double> values, double factor)
    {
        Span<Vector<double>> lanes = MemoryMarshal.Cast<double, Vector<double>>(sums);
        ReadOnlySpan<Vector<double>> added = MemoryMarshal.Cast<double, Vector<double>>(values);
        var each = new Vector<double>(factor);
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] += added[lane] * each;
        }
    }

    private static void Add(Span<Vector<double>> lanes, ref int lane, Vector<ushort> counts, Vector<double> each)
    {
        Vector.Widen(counts, out Vector<uint> low, out Vector<uint> high);
        Add(lanes, ref lane, low, each);
        Add(lanes, ref lane, high, each);
    }

    private static void Add(Span<Vector<double>> lanes, ref int lane, Vector<uint> counts, Vector<double> each)
    {
        Vector.Widen(counts, out Vector<ulong> low, out Vector<ulong> high);
        lanes[lane++] += Vector.ConvertToDouble(low) * each;
        lanes[lane++] += Vector.ConvertToDouble(high) * each;
    }
}
