using Entente.Language.Networks;
using Entente.Language.Parsing;

namespace Entente.Language.Tests.Networks;

public unsafe class ChainCrfTests
{
    private const int Tokens = 3;
    private const int Labels = NameLabels.Count;

    [Fact]
    public void The_loss_is_the_share_of_the_gold_path_among_all_permitted_ones()
    {
        (ChainCrf chain, float[] emissions) = Make();
        int[] gold = NameLabels.Encode(Tokens, [new Name(NameKind.Location, 0, 2)]);
        double total = Math.Log(PermittedPaths().Sum(path => Math.Exp(Score(chain, emissions, path))));
        float[] gradient = new float[emissions.Length];
        fixed (float* e = emissions, g = gradient)
        {
            chain.Loss(e, Tokens, gold, g, 0, new CrfMemory()).ShouldBe(total - Score(chain, emissions, gold), 1e-5);
        }

        gradient.Sum().ShouldBe(0f, 1e-5f);
    }

    [Fact]
    public void Decoding_finds_the_best_permitted_path()
    {
        (ChainCrf chain, float[] emissions) = Make();
        int[] best = PermittedPaths().MaxBy(path => Score(chain, emissions, path))!;
        int[] found = new int[Tokens];
        fixed (float* e = emissions)
        {
            chain.Decode(e, Tokens, found, new CrfMemory());
        }

        found.ShouldBe(best);
    }

    private static (ChainCrf Chain, float[] Emissions) Make()
    {
        SeededRandom random = new(11);
        ChainCrf chain = new("chain", NameLabels.Constraints);
        chain.Transitions.Randomise(random, 1);
        chain.Transitions.PrepareTraining(1);
        return (chain, [.. Enumerable.Range(0, Tokens * Labels).Select(_ => 2 * random.NextNormal())]);
    }

    private static IEnumerable<int[]> PermittedPaths()
    {
        LabelConstraints may = NameLabels.Constraints;
        return from a in Enumerable.Range(0, Labels)
               where may.MayStart(a)
               from b in Enumerable.Range(0, Labels)
               where may.MayFollow(a, b)
               from c in Enumerable.Range(0, Labels)
               where may.MayFollow(b, c) && may.MayEnd(c)
               select new[] { a, b, c };
    }

    private static double Score(ChainCrf chain, float[] emissions, int[] path)
    {
        double score = emissions[path[0]];
        for (int t = 1; t < Tokens; t++)
        {
            score += emissions[(t * Labels) + path[t]] + chain.Transitions.Value[(path[t - 1] * Labels) + path[t]];
        }

        return score;
    }
}
