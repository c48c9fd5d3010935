using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Chooses heads and relations by deep biaffine attention (Dozat and Manning 2017).</summary>
/// <remarks>
/// Arc score s(i, j) = (d_i·U + u)·h_j for dependent i and head j; relation score r(i, j, l) = (d′_i·V_l + v_l)·h′_j + w_l·d′_i + b_l,
/// with d, h, d′, h′ hidden layers over the encoder's output. Every row has its softmax over heads, each arc its softmax over relations.
/// </remarks>
internal sealed unsafe class TreeHead(int inputs, int arcWidth, int relationWidth, int relations)
{
    private readonly HiddenLayer _arcDependent = new("tree.arc.dependent", inputs, arcWidth);
    private readonly HiddenLayer _arcHead = new("tree.arc.head", inputs, arcWidth);
    private readonly HiddenLayer _relationDependent = new("tree.relation.dependent", inputs, relationWidth);
    private readonly HiddenLayer _relationHead = new("tree.relation.head", inputs, relationWidth);
    private readonly LinearLayer _arcs = new("tree.arcs", arcWidth, arcWidth);
    private readonly LinearLayer _pairs = new("tree.relations", relationWidth, relations * relationWidth);
    private readonly LinearLayer _dependents = new("tree.dependents", relationWidth, relations);

    public IEnumerable<Parameter> Parameters =>
    [
        .. _arcDependent.Parameters, .. _arcHead.Parameters, .. _relationDependent.Parameters, .. _relationHead.Parameters,
        .. _arcs.Parameters, .. _pairs.Parameters, .. _dependents.Parameters,
    ];

    public void Initialise(SeededRandom random)
    {
        foreach (HiddenLayer layer in (HiddenLayer[])[_arcDependent, _arcHead, _relationDependent, _relationHead])
        {
            layer.Initialise(random);
        }

        _arcs.Initialise(random, gain: 0.5f);
        _pairs.Weight.Randomise(random, 0.02f);
        _dependents.Initialise(random);
    }

    /// <summary>Finds the head and relation of every row of the batch, which form a tree for each sentence; they are in memory.</summary>
    public void Predict(Pass pass, float* x, TreeMemory memory)
    {
        Project(pass, x, memory);
        BatchLayout layout = pass.Layout;
        for (int s = 0; s < layout.Sentences; s++)
        {
            int start = layout.SentenceStart(s);
            int rows = layout.LengthOf(s);
            float* scores = ScoreArcs(pass, start, rows, memory);
            Span<int> sentenceHeads = memory.HeadOf.AsSpan(start, rows);
            memory.RelationOf[start] = 0;
            memory.Decoder.Decode(scores, rows, sentenceHeads);
            float* labels = ScoreRelations(pass, start, rows, sentenceHeads, memory);
            for (int i = 1; i < rows; i++)
            {
                memory.RelationOf[start + i] = Elementwise.ArgMax(labels + ((long)i * relations), relations);
            }
        }
    }

    /// <summary>Cross-entropy of gold heads and of gold relations at gold heads; leaves the likeliest heads and relations in memory; adds gradients to the parameters and to <paramref name="dx"/>.</summary>
    public double Learn(Pass pass, float* x, float* dx, IReadOnlyList<GoldSentence> gold, TreeMemory memory)
    {
        Project(pass, x, memory);
        BatchLayout layout = pass.Layout;
        memory.ArcDependent.ClearGradient(layout, arcWidth);
        memory.ArcHead.ClearGradient(layout, arcWidth);
        memory.RelationDependent.ClearGradient(layout, relationWidth);
        memory.RelationHead.ClearGradient(layout, relationWidth);
        float* dQueries = memory.QueryGradients.ReserveZeroed((long)layout.Rows * arcWidth);
        double loss = 0;
        for (int s = 0; s < layout.Sentences; s++)
        {
            if (gold[s].Heads is { } heads && gold[s].Relations is { } golden)
            {
                loss += LearnArcs(pass, layout.SentenceStart(s), layout.LengthOf(s), heads, memory);
                loss += LearnRelations(pass, layout.SentenceStart(s), layout.LengthOf(s), heads, golden, memory);
            }
        }

        _arcs.Backward(pass.Product, memory.ArcDependent.Output.Pointer, dQueries, memory.ArcDependent.Gradient.Pointer, layout.Rows, pass.Worker);
        _arcDependent.Backward(pass, x, dx, memory.ArcDependent);
        _arcHead.Backward(pass, x, dx, memory.ArcHead);
        _relationDependent.Backward(pass, x, dx, memory.RelationDependent);
        _relationHead.Backward(pass, x, dx, memory.RelationHead);
        return loss;
    }

    private void Project(Pass pass, float* x, TreeMemory memory)
    {
        memory.Reserve(pass.Layout.Rows);
        float* dependents = _arcDependent.Forward(pass, x, memory.ArcDependent);
        _arcHead.Forward(pass, x, memory.ArcHead);
        _relationDependent.Forward(pass, x, memory.RelationDependent);
        _relationHead.Forward(pass, x, memory.RelationHead);
        float* queries = memory.Queries.Reserve((long)pass.Layout.Rows * arcWidth);
        _arcs.Forward(pass.Product, dependents, queries, pass.Layout.Rows);
    }

    private float* ScoreArcs(Pass pass, int start, int rows, TreeMemory memory)
    {
        float* scores = memory.ArcScores.Reserve((long)rows * rows);
        Operand queries = Operand.RowMajor(memory.Queries.Pointer + ((long)start * arcWidth), arcWidth);
        Operand heads = Operand.RowMajor(memory.ArcHead.Output.Pointer + ((long)start * arcWidth), arcWidth);
        pass.Product.Multiply(queries, heads.Transposed, scores, rows, rows, arcWidth, rows, accumulate: false);
        return scores;
    }

    private double LearnArcs(Pass pass, int start, int rows, int[] heads, TreeMemory memory)
    {
        float* scores = ScoreArcs(pass, start, rows, memory);
        double loss = 0;
        new Span<float>(scores, rows).Clear();
        memory.HeadOf[start] = -1;
        for (int i = 1; i < rows; i++)
        {
            float* row = scores + ((long)i * rows);
            row[i] = float.NegativeInfinity;
            memory.HeadOf[start + i] = Elementwise.ArgMax(row, rows);
            Elementwise.Softmax(row, rows);
            loss -= Math.Log(Math.Max(row[heads[i]], 1e-12));
            row[heads[i]] -= 1;
        }

        long offset = (long)start * arcWidth;
        Operand gradients = Operand.RowMajor(scores, rows);
        Operand headVectors = Operand.RowMajor(memory.ArcHead.Output.Pointer + offset, arcWidth);
        Operand queries = Operand.RowMajor(memory.Queries.Pointer + offset, arcWidth);
        pass.Product.Multiply(gradients, headVectors, memory.QueryGradients.Pointer + offset, arcWidth, rows, rows, arcWidth, accumulate: true);
        pass.Product.Multiply(gradients.Transposed, queries, memory.ArcHead.Gradient.Pointer + offset, arcWidth, rows, rows, arcWidth, accumulate: true);
        return loss;
    }

    private float* ScoreRelations(Pass pass, int start, int rows, ReadOnlySpan<int> heads, TreeMemory memory)
    {
        int width = relations * relationWidth;
        float* dependents = memory.RelationDependent.Output.Pointer + ((long)start * relationWidth);
        float* headVectors = memory.RelationHead.Output.Pointer + ((long)start * relationWidth);
        float* pairs = memory.Pairs.Reserve((long)rows * width);
        float* scores = memory.RelationScores.Reserve((long)rows * relations);
        _pairs.Forward(pass.Product, dependents, pairs, rows);
        _dependents.Forward(pass.Product, dependents, scores, rows);
        for (int i = 1; i < rows; i++)
        {
            float* head = headVectors + ((long)heads[i] * relationWidth);
            for (int l = 0; l < relations; l++)
            {
                scores[(i * relations) + l] += Elementwise.Dot(pairs + ((long)i * width) + ((long)l * relationWidth), head, relationWidth);
            }
        }

        return scores;
    }

    private double LearnRelations(Pass pass, int start, int rows, int[] heads, int[] golden, TreeMemory memory)
    {
        float* scores = ScoreRelations(pass, start, rows, heads, memory);
        int width = relations * relationWidth;
        float* dPairs = memory.PairGradients.ReserveZeroed((long)rows * width);
        double loss = 0;
        new Span<float>(scores, relations).Clear();
        memory.RelationOf[start] = 0;
        for (int i = 1; i < rows; i++)
        {
            float* row = scores + ((long)i * relations);
            memory.RelationOf[start + i] = Elementwise.ArgMax(row, relations);
            Elementwise.Softmax(row, relations);
            loss -= Math.Log(Math.Max(row[golden[i]], 1e-12));
            row[golden[i]] -= 1;
            float* head = memory.RelationHead.Output.Pointer + ((long)(start + heads[i]) * relationWidth);
            float* dHead = memory.RelationHead.Gradient.Pointer + ((long)(start + heads[i]) * relationWidth);
            for (int l = 0; l < relations; l++)
            {
                long pair = ((long)i * width) + ((long)l * relationWidth);
                Elementwise.AddScaled(dPairs + pair, head, row[l], relationWidth);
                Elementwise.AddScaled(dHead, memory.Pairs.Pointer + pair, row[l], relationWidth);
            }
        }

        float* dependents = memory.RelationDependent.Output.Pointer + ((long)start * relationWidth);
        float* dDependents = memory.RelationDependent.Gradient.Pointer + ((long)start * relationWidth);
        _pairs.Backward(pass.Product, dependents, dPairs, dDependents, rows, pass.Worker);
        _dependents.Backward(pass.Product, dependents, scores, dDependents, rows, pass.Worker);
        return loss;
    }
}
