namespace Entente.Language.Parsing;

/// <summary>The best dependency tree with a single root child for given arc scores (Chu and Liu 1965; Edmonds 1967).</summary>
/// <remarks>Most sentences need no search: the best head of every row already makes a tree. One instance belongs to one thread at a time.</remarks>
internal sealed unsafe class TreeDecoder
{
    private float[] _scores = [];
    private int[] _best = [];
    private byte[] _visited = [];

    /// <summary>Writes the head of each row; row 0 is the root and gets −1.</summary>
    /// <param name="scores">rows × rows, dependent by head.</param>
    /// <param name="rows">Number of rows, root included.</param>
    /// <param name="heads">Receives the heads.</param>
    public void Decode(float* scores, int rows, Span<int> heads)
    {
        Reserve(rows);
        heads[0] = -1;
        int rootChildren = 0;
        for (int i = 1; i < rows; i++)
        {
            int best = i == 1 && rows > 2 ? 2 : 0;
            for (int j = 0; j < rows; j++)
            {
                best = j != i && scores[(i * rows) + j] > scores[(i * rows) + best] ? j : best;
            }

            heads[i] = best;
            rootChildren += best == 0 ? 1 : 0;
        }

        if (rootChildren != 1 || HasCycle(heads[..rows]))
        {
            SearchSingleRoot(scores, rows, heads);
        }
    }

    private void SearchSingleRoot(float* scores, int rows, Span<int> heads)
    {
        // Arcs from the root are made so dear that the best tree uses one of them only.
        float span = 1;
        for (int k = rows; k < rows * rows; k++)
        {
            span = Math.Max(span, Math.Abs(scores[k]));
        }

        float penalty = 4 * span * rows;
        new ReadOnlySpan<float>(scores, rows * rows).CopyTo(_scores);
        for (int i = 0; i < rows; i++)
        {
            _scores[i * rows] -= penalty;
            _scores[(i * rows) + i] = float.NegativeInfinity;
        }

        new MaximumTree(_scores, rows).Solve(_best);
        _best.AsSpan(0, rows).CopyTo(heads);
        heads[0] = -1;
    }

    private bool HasCycle(ReadOnlySpan<int> heads)
    {
        _visited.AsSpan(0, heads.Length).Clear();
        _visited[0] = 2;
        for (int i = 1; i < heads.Length; i++)
        {
            int node = i;
            for (; _visited[node] == 0; node = heads[node])
            {
                _visited[node] = 1;
            }

            if (_visited[node] == 1)
            {
                return true;
            }

            for (node = i; _visited[node] == 1; node = heads[node])
            {
                _visited[node] = 2;
            }
        }

        return false;
    }

    private void Reserve(int rows)
    {
        if (_best.Length < rows)
        {
            int size = rows + (rows / 2);
            (_scores, _best, _visited) = (new float[size * size], new int[size], new byte[size]);
        }
    }
}
