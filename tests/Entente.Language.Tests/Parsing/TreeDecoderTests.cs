using Entente.Language.Networks;
using Entente.Language.Parsing;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Language.Tests.Parsing;

public unsafe class TreeDecoderTests
{
    [Fact]
    public void Any_scores_give_a_tree_with_one_root_child()
        => Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<ulong>(),
            ArbMap.Default.ArbFor<byte>(),
            (seed, size) => IsTree(Decode(Scores(seed, 2 + (size % 40)), 2 + (size % 40)))));

    [Fact]
    public void The_tree_is_the_best_of_all()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            int rows = 2 + (int)(seed % 4);
            float[] scores = Scores(seed, rows);
            double best = AllTrees(rows).Max(heads => Total(scores, heads));
            Total(scores, Decode(scores, rows)).ShouldBe(best, 1e-4, $"seed {seed}");
        }
    }

    [Fact]
    public void Equal_scores_still_give_a_tree() => IsTree(Decode(new float[100], 10)).ShouldBeTrue();

    private static int[] Decode(float[] scores, int rows)
    {
        int[] heads = new int[rows];
        fixed (float* pointer = scores)
        {
            new TreeDecoder().Decode(pointer, rows, heads);
        }

        return heads;
    }

    private static float[] Scores(ulong seed, int rows)
    {
        SeededRandom random = new(seed);
        return [.. Enumerable.Range(0, rows * rows).Select(_ => 5 * random.NextNormal())];
    }

    private static double Total(float[] scores, int[] heads)
        => Enumerable.Range(1, heads.Length - 1).Sum(i => (double)scores[(i * heads.Length) + heads[i]]);

    private static IEnumerable<int[]> AllTrees(int rows)
    {
        int[] heads = new int[rows];
        heads[0] = -1;
        for (int code = 0; code < Math.Pow(rows, rows - 1); code++)
        {
            int rest = code;
            for (int i = 1; i < rows; i++, rest /= rows)
            {
                heads[i] = rest % rows;
            }

            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head == 0) != 1)
        {
            return false;
        }

        for (int i = 1; i < heads.Length; i++)
        {
            int node = i;
            for (int step = 0; node > 0 && step <= heads.Length; step++)
            {
                node = heads[node];
            }

            if (node != 0)
            {
                return false;
            }
        }

        return true;
    }
}
