using Entente.Language.Networks;

namespace Entente.Language.Relations;

/// <summary>Gathers the tokens of a pair into one vector.</summary>
/// <remarks>Parts in order: the attentions' sums, the mean of the source, of the target, the pivot, the maximum, the mean of all, and the convention as one of several.</remarks>
internal sealed unsafe class PairPooling(int width, int attentions, int conventions)
{
    private const int OtherParts = 5;

    public int Width { get; } = ((attentions + OtherParts) * width) + conventions;

    /// <summary>Turns attention scores into distributions in place, and fills a row of <paramref name="pooled"/> for each pair.</summary>
    public void Forward(IReadOnlyList<SpanPair> pairs, BatchLayout layout, float* attention, float* values, float* pooled, int[] maxima)
    {
        for (int p = 0; p < pairs.Count; p++)
        {
            int start = layout.SentenceStart(p);
            int length = layout.LengthOf(p);
            float* row = pooled + ((long)p * Width);
            SoftmaxColumns(attention + ((long)start * attentions), length);
            for (int i = 0; i < length; i++)
            {
                float* value = values + ((long)(start + i) * width);
                for (int a = 0; a < attentions; a++)
                {
                    Elementwise.AddScaled(row + (a * width), value, attention[((long)(start + i) * attentions) + a], width);
                }

                foreach ((int part, float share) in SharesOf(pairs[p], i, length))
                {
                    Elementwise.AddScaled(row + ((attentions + part) * width), value, share, width);
                }
            }

            Maximum(values + ((long)start * width), length, row + ((attentions + 3) * width), maxima.AsSpan(p * width, width));
            row[((attentions + OtherParts) * width) + pairs[p].Convention] = 1;
        }
    }

    /// <summary>Adds the gradients at attention scores and values, given those at the pooled rows.</summary>
    public void Backward(IReadOnlyList<SpanPair> pairs, BatchLayout layout, float* attention, float* values, float* dPooled, float* dAttention, float* dValues, int[] maxima)
    {
        for (int p = 0; p < pairs.Count; p++)
        {
            int start = layout.SentenceStart(p);
            int length = layout.LengthOf(p);
            float* row = dPooled + ((long)p * Width);
            for (int i = 0; i < length; i++)
            {
                float* dValue = dValues + ((long)(start + i) * width);
                long cell = (long)(start + i) * attentions;
                for (int a = 0; a < attentions; a++)
                {
                    Elementwise.AddScaled(dValue, row + (a * width), attention[cell + a], width);
                    dAttention[cell + a] = Elementwise.Dot(row + (a * width), values + ((long)(start + i) * width), width);
                }

                foreach ((int part, float share) in SharesOf(pairs[p], i, length))
                {
                    Elementwise.AddScaled(dValue, row + ((attentions + part) * width), share, width);
                }
            }

            float* dMaximum = row + ((attentions + 3) * width);
            for (int k = 0; k < width; k++)
            {
                dValues[((long)(start + maxima[(p * width) + k]) * width) + k] += dMaximum[k];
            }

            SoftmaxColumnsBackward(attention + ((long)start * attentions), dAttention + ((long)start * attentions), length);
        }
    }

    /// <summary>In which means a token takes part, and with what share: 0 source, 1 target, 2 pivot, 4 all.</summary>
    private static IEnumerable<(int Part, float Share)> SharesOf(SpanPair pair, int token, int length)
    {
        if (token >= pair.Source.First && token < pair.Source.End)
        {
            yield return (0, 1f / (pair.Source.End - pair.Source.First));
        }

        var target = pair.Target ?? pair.Source;
        if (token >= target.First && token < target.End)
        {
            yield return (1, 1f / (target.End - target.First));
        }

        if (token == pair.Pivot)
        {
            yield return (2, 1);
        }

        yield return (4, 1f / length);
    }

    private void Maximum(float* values, int length, float* target, Span<int> places)
    {
        for (int k = 0; k < width; k++)
        {
            int best = 0;
            for (int i = 1; i < length; i++)
            {
                best = values[((long)i * width) + k] > values[((long)best * width) + k] ? i : best;
            }

            places[k] = best;
            target[k] = values[((long)best * width) + k];
        }
    }

    private void SoftmaxColumns(float* scores, int length)
    {
        for (int a = 0; a < attentions; a++)
        {
            float max = float.NegativeInfinity;
            for (int i = 0; i < length; i++)
            {
                max = MathF.Max(max, scores[(i * attentions) + a]);
            }

            float sum = 0;
            for (int i = 0; i < length; i++)
            {
                float e = MathF.Exp(scores[(i * attentions) + a] - max);
                scores[(i * attentions) + a] = e;
                sum += e;
            }

            for (int i = 0; i < length; i++)
            {
                scores[(i * attentions) + a] /= sum;
            }
        }
    }

    private void SoftmaxColumnsBackward(float* shares, float* gradients, int length)
    {
        for (int a = 0; a < attentions; a++)
        {
            float mean = 0;
            for (int i = 0; i < length; i++)
            {
                mean += shares[(i * attentions) + a] * gradients[(i * attentions) + a];
            }

            for (int i = 0; i < length; i++)
            {
                gradients[(i * attentions) + a] = shares[(i * attentions) + a] * (gradients[(i * attentions) + a] - mean);
            }
        }
    }
}
