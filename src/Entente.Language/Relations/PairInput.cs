using System.Numerics.Tensors;
using Entente.Language.Encoders;
using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Turns a pair's tokens into rows of numbers: word vector, encoder's state, facts, and where the token stands to both spans.</summary>
internal sealed class PairInput(WordVectors vectors, int stateWidth, int tokenFeatures)
{
    private const int Zones = 10;
    private const int Distances = 16;

    public int Width { get; } = vectors.Width + stateWidth + tokenFeatures + Zones + (2 * (Distances + 1));

    /// <summary>Writes the rows of all tokens to <paramref name="target"/>.</summary>
    public void Write(SpanPair pair, Span<float> target)
    {
        target.Clear();
        Span<char> lower = stackalloc char[64];
        for (int token = 0; token < pair.Sentence.Count; token++)
        {
            Span<float> row = target.Slice(token * Width, Width);
            AddVector(pair.Sentence.SpanOf(token), lower, row);
            TensorPrimitives.ConvertToSingle(pair.States.AsSpan(token * stateWidth, stateWidth), row[vectors.Width..]);
            pair.TokenFeatures.AsSpan(token * tokenFeatures, tokenFeatures).CopyTo(row[(vectors.Width + stateWidth)..]);
            int at = vectors.Width + stateWidth + tokenFeatures;
            row[at + ZoneOf(token, pair)] = 1;
            row[at + Zones + DistanceOf(token, pair.Source)] = 1;
            row[at + Zones + Distances + 1 + (pair.Target is { } other ? DistanceOf(token, other) : Distances)] = 1;
        }
    }

    private void AddVector(ReadOnlySpan<char> word, Span<char> lower, Span<float> row)
    {
        int length = word.Length <= lower.Length ? word.ToLowerInvariant(lower) : -1;
        int index = length > 0 ? vectors.Find(lower[..length]) : -1;
        if (index >= 0)
        {
            vectors.AddRow(index, 1, row);
        }
    }

    /// <summary>Inside a span, before, between or after them; counted apart for either order of the spans.</summary>
    private static int ZoneOf(int token, SpanPair pair)
    {
        var source = pair.Source;
        var target = pair.Target ?? source;
        int order = source.First <= target.First ? 0 : Zones / 2;
        if (Holds(source, token))
        {
            return order;
        }

        if (Holds(target, token))
        {
            return order + 1;
        }

        return order + (token < Math.Min(source.First, target.First) ? 2 : token >= Math.Max(source.End, target.End) ? 3 : 4);
    }

    /// <summary>0 inside; 1 to 15 for distances in either direction that grow coarser.</summary>
    private static int DistanceOf(int token, (int First, int End) span)
    {
        if (Holds(span, token))
        {
            return 0;
        }

        int distance = token < span.First ? span.First - token : token - span.End + 1;
        int step = distance switch { < 4 => distance, < 6 => 4, < 9 => 5, < 14 => 6, _ => 7 };
        return token < span.First ? 8 - step : 8 + step;
    }

    private static bool Holds((int First, int End) span, int token) => token >= span.First && token < span.End;
}
