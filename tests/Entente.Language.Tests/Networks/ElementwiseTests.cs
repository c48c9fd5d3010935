using System.Numerics;
using System.Runtime.Intrinsics;
using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

public unsafe class ElementwiseTests
{
    [Theory]
    [InlineData(-80f)]
    [InlineData(-3.7f)]
    [InlineData(0f)]
    [InlineData(0.001f)]
    [InlineData(12.5f)]
    [InlineData(80f)]
    public void The_exponential_is_exact_to_a_few_units_in_the_last_place(float x)
    {
        float expected = MathF.Exp(x);
        Elementwise.Exp(new Vector<float>(x))[0].ShouldBe(expected, expected * 5e-7f);
    }

    [Fact]
    public void The_exponential_is_the_same_to_the_bit_at_every_vector_width()
    {
        for (float x = -90f; x <= 90f; x += 0.173f)
        {
            BitConverter.SingleToInt32Bits(Elementwise.Exp(Vector512.Create(x))[0]).ShouldBe(BitConverter.SingleToInt32Bits(Elementwise.Exp(new Vector<float>(x))[0]));
        }
    }

    [Theory]
    [InlineData(-100f, 0f)]
    [InlineData(0f, 0.5f)]
    [InlineData(100f, 1f)]
    public void The_sigmoid_saturates_without_overflow(float x, float expected)
        => Elementwise.Sigmoid(new Vector<float>(x))[0].ShouldBe(expected, 1e-6f);

    [Fact]
    public void A_softmax_sums_to_one_and_keeps_the_order()
    {
        float[] values = [1f, 3f, -2f, 1000f, 999f];
        fixed (float* pointer = values)
        {
            Elementwise.Softmax(pointer, values.Length);
        }

        values.Sum().ShouldBe(1f, 1e-5f);
        values[3].ShouldBeGreaterThan(values[4]);
        values[0].ShouldBe(0f);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(19)]
    [InlineData(64)]
    public void A_dot_product_covers_every_element(int count)
    {
        float[] a = [.. Enumerable.Range(1, count).Select(i => (float)i)];
        fixed (float* pointer = a)
        {
            Elementwise.Dot(pointer, pointer, count).ShouldBe(a.Sum(x => x * x));
        }
    }
}
