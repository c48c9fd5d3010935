using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

public unsafe class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 5, 7)]
    [InlineData(8, 16, 32)]
    [InlineData(13, 40, 65)]
    [InlineData(5, 600, 33)]
    public void A_product_equals_the_sum_over_the_inner_dimension(int rows, int depth, int columns)
    {
        float[] a = Numbers(rows * depth, 1);
        float[] b = Numbers(depth * columns, 2);
        float[] c = Numbers(rows * columns, 3);
        float[] expected = Naive(a, b, c, rows, depth, columns);
        fixed (float* pa = a, pb = b, pc = c)
        {
            new MatrixProduct().Multiply(Operand.RowMajor(pa, depth), Operand.RowMajor(pb, columns), pc, columns, rows, depth, columns, accumulate: true);
        }

        for (int i = 0; i < c.Length; i++)
        {
            c[i].ShouldBe(expected[i], 1e-4f * depth);
        }
    }

    [Fact]
    public void Operands_may_be_transposed()
    {
        const int Rows = 9;
        const int Depth = 11;
        const int Columns = 37;
        float[] a = Numbers(Rows * Depth, 4);
        float[] b = Numbers(Depth * Columns, 5);
        float[] plain = new float[Rows * Columns];
        float[] turned = new float[Rows * Columns];
        fixed (float* pa = a, pb = b, pta = Transpose(a, Rows, Depth), ptb = Transpose(b, Depth, Columns), pp = plain, pt = turned)
        {
            MatrixProduct product = new();
            product.Multiply(Operand.RowMajor(pa, Depth), Operand.RowMajor(pb, Columns), pp, Columns, Rows, Depth, Columns, accumulate: false);
            product.Multiply(Operand.RowMajor(pta, Rows).Transposed, Operand.RowMajor(ptb, Depth).Transposed, pt, Columns, Rows, Depth, Columns, accumulate: false);
        }

        turned.ShouldBe(plain);
    }

    [Fact]
    public void A_row_comes_out_the_same_to_the_bit_whatever_rows_stand_beside_it()
    {
        const int Rows = 21;
        const int Depth = 50;
        const int Columns = 70;
        float[] a = Numbers(Rows * Depth, 6);
        float[] b = Numbers(Depth * Columns, 7);
        float[] together = new float[Rows * Columns];
        fixed (float* pa = a, pb = b, pt = together)
        {
            MatrixProduct product = new();
            product.Multiply(Operand.RowMajor(pa, Depth), Operand.RowMajor(pb, Columns), pt, Columns, Rows, Depth, Columns, accumulate: false);
            for (int row = 0; row < Rows; row++)
            {
                float[] alone = new float[Columns];
                fixed (float* pc = alone)
                {
                    product.Multiply(Operand.RowMajor(pa + (row * Depth), Depth), Operand.RowMajor(pb, Columns), pc, Columns, 1, Depth, Columns, accumulate: false);
                }

                alone.ShouldBe(together[(row * Columns)..((row + 1) * Columns)]);
            }
        }
    }

    private static float[] Numbers(int count, ulong seed)
    {
        SeededRandom random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextNormal())];
    }

    private static float[] Transpose(float[] matrix, int rows, int columns)
        => [.. Enumerable.Range(0, rows * columns).Select(i => matrix[((i % rows) * columns) + (i / rows)])];

    private static float[] Naive(float[] a, float[] b, float[] c, int rows, int depth, int columns)
    {
        float[] result = [.. c];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                result[(i * columns) + j] += (float)Enumerable.Range(0, depth).Sum(p => (double)a[(i * depth) + p] * b[(p * columns) + j]);
            }
        }

        return result;
    }
}
