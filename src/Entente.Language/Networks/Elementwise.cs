using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Networks;

/// <summary>Vectorised functions of single elements, and sums over rows.</summary>
internal static unsafe class Elementwise
{
    public const float LeakySlope = 0.1f;

    /// <summary>e^x to about 2 units in the last place for |x| ≤ 87; larger magnitudes are clamped.</summary>
    /// <remarks>Range reduction by powers of two and the degree-5 polynomial of the Cephes library's <c>expf</c>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-87f)), new Vector<float>(87f));
        Vector<float> n = Vector.Floor((x * new Vector<float>(1.44269504f)) + new Vector<float>(0.5f));
        Vector<float> r = x - (n * new Vector<float>(0.693359375f)) - (n * new Vector<float>(-2.12194440e-4f));
        Vector<float> y = new(1.9875691500e-4f);
        y = (y * r) + new Vector<float>(1.3981999507e-3f);
        y = (y * r) + new Vector<float>(8.3334519073e-3f);
        y = (y * r) + new Vector<float>(4.1665795894e-2f);
        y = (y * r) + new Vector<float>(1.6666665459e-1f);
        y = (y * r) + new Vector<float>(5.0000001201e-1f);
        y = (y * r * r) + r + Vector<float>.One;
        Vector<int> power = Vector.ShiftLeft(Vector.ConvertToInt32(n) + new Vector<int>(127), 23);
        return y * Vector.AsVectorSingle(power);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Tanh(Vector<float> x) => (new Vector<float>(2f) * Sigmoid(x + x)) - Vector<float>.One;

    /// <summary>As <see cref="Exp(Vector{float})"/>, to the same bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        Vector512<float> n = Vector512.Floor((x * Vector512.Create(1.44269504f)) + Vector512.Create(0.5f));
        Vector512<float> r = x - (n * Vector512.Create(0.693359375f)) - (n * Vector512.Create(-2.12194440e-4f));
        Vector512<float> y = Vector512.Create(1.9875691500e-4f);
        y = (y * r) + Vector512.Create(1.3981999507e-3f);
        y = (y * r) + Vector512.Create(8.3334519073e-3f);
        y = (y * r) + Vector512.Create(4.1665795894e-2f);
        y = (y * r) + Vector512.Create(1.6666665459e-1f);
        y = (y * r) + Vector512.Create(5.0000001201e-1f);
        y = (y * r * r) + r + Vector512<float>.One;
        Vector512<int> power = (Vector512.ConvertToInt32(n) + Vector512.Create(127)) << 23;
        return y * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) => (Vector512.Create(2f) * Sigmoid(x + x)) - Vector512<float>.One;

    public static void LeakyRelu(float* values, long count)
    {
        long i = 0;
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> value = Vector.Load(values + i);
            Vector.Store(Vector.Max(value, value * LeakySlope), values + i);
        }

        for (; i < count; i++)
        {
            values[i] = MathF.Max(values[i], values[i] * LeakySlope);
        }
    }

    /// <summary>Turns the gradient at a leaky rectifier's output into that at its input; the output's sign tells the side.</summary>
    public static void LeakyReluBackward(float* outputs, float* gradients, long count)
    {
        for (long i = 0; i < count; i++)
        {
            gradients[i] *= outputs[i] < 0 ? LeakySlope : 1f;
        }
    }

    /// <summary>values *= factors, element by element.</summary>
    public static void Multiply(float* values, float* factors, long count)
    {
        long i = 0;
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector.Store(Vector.Load(values + i) * Vector.Load(factors + i), values + i);
        }

        for (; i < count; i++)
        {
            values[i] *= factors[i];
        }
    }

    /// <summary>target += scale · source; both hold <paramref name="count"/> floats.</summary>
    public static void AddScaled(float* target, float* source, float scale, int count)
    {
        int i = 0;
        Vector<float> factor = new(scale);
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector.Store(Vector.Load(target + i) + (factor * Vector.Load(source + i)), target + i);
        }

        for (; i < count; i++)
        {
            target[i] += scale * source[i];
        }
    }

    public static float Dot(float* a, float* b, int count)
    {
        Vector<float> sum = Vector<float>.Zero;
        int i = 0;
        for (; i <= count - Vector<float>.Count; i += Vector<float>.Count)
        {
            sum += Vector.Load(a + i) * Vector.Load(b + i);
        }

        float rest = 0;
        for (; i < count; i++)
        {
            rest += a[i] * b[i];
        }

        return Vector.Sum(sum) + rest;
    }

    /// <summary>Replaces logits by probabilities and returns the logarithm of their normaliser.</summary>
    public static float Softmax(float* values, int count)
    {
        float max = float.NegativeInfinity;
        for (int i = 0; i < count; i++)
        {
            max = MathF.Max(max, values[i]);
        }

        float sum = 0;
        for (int i = 0; i < count; i++)
        {
            values[i] = MathF.Exp(values[i] - max);
            sum += values[i];
        }

        float inverse = 1 / sum;
        for (int i = 0; i < count; i++)
        {
            values[i] *= inverse;
        }

        return max + MathF.Log(sum);
    }

    /// <summary>Index of the largest value; of equals, the first.</summary>
    public static int ArgMax(float* values, int count) => TensorPrimitives.IndexOfMax(new ReadOnlySpan<float>(values, count));
}
