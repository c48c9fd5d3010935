using System.Numerics;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>The arithmetic of one long short-term memory cell over its units; see <see cref="LstmLayer"/> for the equations.</summary>
internal static unsafe class LstmCell
{
    /// <summary>Activates the gates in place and replaces cell and hidden state; <paramref name="tanh"/> receives tanh(c) unless null.</summary>
    public static void Forward(float* gates, float* cell, float* hidden, float* tanh, int units)
    {
        if (Vector512.IsHardwareAccelerated && tanh is null)
        {
            ForwardWide(gates, cell, hidden, units);
            return;
        }

        for (int k = 0; k < units; k += Vector<float>.Count)
        {
            Vector<float> i = Elementwise.Sigmoid(Vector.Load(gates + k));
            Vector<float> f = Elementwise.Sigmoid(Vector.Load(gates + units + k));
            Vector<float> o = Elementwise.Sigmoid(Vector.Load(gates + (2 * units) + k));
            Vector<float> g = Elementwise.Tanh(Vector.Load(gates + (3 * units) + k));
            Vector<float> c = (f * Vector.Load(cell + k)) + (i * g);
            Vector<float> t = Elementwise.Tanh(c);
            Vector.Store(c, cell + k);
            Vector.Store(o * t, hidden + k);
            if (tanh is not null)
            {
                Vector.Store(t, tanh + k);
                Vector.Store(i, gates + k);
                Vector.Store(f, gates + units + k);
                Vector.Store(o, gates + (2 * units) + k);
                Vector.Store(g, gates + (3 * units) + k);
            }
        }
    }

    /// <summary>The same without keeping the gates, sixteen units at a time.</summary>
    private static void ForwardWide(float* gates, float* cell, float* hidden, int units)
    {
        for (int k = 0; k < units; k += Vector512<float>.Count)
        {
            Vector512<float> i = Elementwise.Sigmoid(Vector512.Load(gates + k));
            Vector512<float> f = Elementwise.Sigmoid(Vector512.Load(gates + units + k));
            Vector512<float> o = Elementwise.Sigmoid(Vector512.Load(gates + (2 * units) + k));
            Vector512<float> g = Elementwise.Tanh(Vector512.Load(gates + (3 * units) + k));
            Vector512<float> c = (f * Vector512.Load(cell + k)) + (i * g);
            c.Store(cell + k);
            (o * Elementwise.Tanh(c)).Store(hidden + k);
        }
    }

    /// <summary>Replaces activated gates by the gradients at their inputs, and the cell's gradient by that of the cell before.</summary>
    public static void Backward(float* gates, float* tanh, float* previousCell, float* dHidden, float* dCell, int units)
    {
        Vector<float> one = Vector<float>.One;
        for (int k = 0; k < units; k += Vector<float>.Count)
        {
            Vector<float> i = Vector.Load(gates + k);
            Vector<float> f = Vector.Load(gates + units + k);
            Vector<float> o = Vector.Load(gates + (2 * units) + k);
            Vector<float> g = Vector.Load(gates + (3 * units) + k);
            Vector<float> t = Vector.Load(tanh + k);
            Vector<float> dh = Vector.Load(dHidden + k);
            Vector<float> dc = Vector.Load(dCell + k) + (dh * o * (one - (t * t)));
            Vector.Store(dc * g * i * (one - i), gates + k);
            Vector.Store(dc * Vector.Load(previousCell + k) * f * (one - f), gates + units + k);
            Vector.Store(dh * t * o * (one - o), gates + (2 * units) + k);
            Vector.Store(dc * i * (one - (g * g)), gates + (3 * units) + k);
            Vector.Store(dc * f, dCell + k);
        }
    }
}
