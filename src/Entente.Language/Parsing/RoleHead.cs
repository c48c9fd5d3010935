using Entente.Language.Networks;

namespace Entente.Language.Parsing;

/// <summary>Finds predicates, and for each the role of every token, by biaffine scores (He et al. 2018; Cai et al. 2018).</summary>
/// <remarks>
/// Role score s(p, i, r) = (a_p·V_r + v_r)·(b_i + e) + w_r·b_i, with a and b hidden layers over the encoder's output and e a vector
/// learned for the path from p to i in the tree (see <see cref="TreePaths"/>); class 0 is no role.
/// </remarks>
internal sealed unsafe class RoleHead(int inputs, int width, int relations)
{
    public const int Classes = RoleClasses.Count;
    private readonly HiddenLayer _predicate = new("roles.predicate", inputs, width);
    private readonly HiddenLayer _argument = new("roles.argument", inputs, width);
    private readonly LinearLayer _isPredicate = new("roles.is-predicate", width, 2);
    private readonly LinearLayer _pairs = new("roles.pairs", width, Classes * width);
    private readonly TreePaths _paths = new(relations);
    private readonly Parameter _pathVectors = new("roles.paths", ParameterKind.Vector, new TreePaths(relations).Count, width);
    private readonly LinearLayer _arguments = new("roles.arguments", width, Classes);

    public IEnumerable<Parameter> Parameters =>
        [.. _predicate.Parameters, .. _argument.Parameters, .. _isPredicate.Parameters, .. _pairs.Parameters, .. _arguments.Parameters, _pathVectors];

    public void Initialise(SeededRandom random)
    {
        _predicate.Initialise(random);
        _argument.Initialise(random);
        _isPredicate.Initialise(random);
        _pairs.Weight.Randomise(random, 0.02f);
        _arguments.Initialise(random);
        _pathVectors.Randomise(random, 0.1f);
    }

    /// <summary>Computes what <see cref="IsPredicate"/> and <see cref="ScoreRoles"/> read.</summary>
    public void Project(Pass pass, float* x, RoleMemory memory)
    {
        int rows = pass.Layout.Rows;
        float* predicates = _predicate.Forward(pass, x, memory.Predicate);
        float* arguments = _argument.Forward(pass, x, memory.Argument);
        _isPredicate.Forward(pass.Product, predicates, memory.Senses.Reserve((long)rows * 2), rows);
        _arguments.Forward(pass.Product, arguments, memory.Lone.Reserve((long)rows * Classes), rows);
    }

    public static bool IsPredicate(int row, RoleMemory memory) => memory.Senses.Pointer[(2L * row) + 1] > memory.Senses.Pointer[2L * row];

    /// <summary>Scores of all roles of the rows of a sentence for the predicate at its row <paramref name="predicate"/>: rows × classes.</summary>
    public float* ScoreRoles(Pass pass, SentenceTree tree, int predicate, RoleMemory memory)
    {
        int start = tree.Start;
        int rows = tree.Rows;
        float* query = memory.Query.Reserve(Classes * width);
        float* scores = memory.Scores.Reserve((long)rows * Classes);
        _pairs.Forward(pass.Product, memory.Predicate.Output.Pointer + ((long)(start + predicate) * width), query, 1);
        new ReadOnlySpan<float>(memory.Lone.Pointer + ((long)start * Classes), rows * Classes).CopyTo(new Span<float>(scores, rows * Classes));
        float* arguments = memory.Placed.Reserve((long)rows * width);
        new ReadOnlySpan<float>(memory.Argument.Output.Pointer + ((long)start * width), rows * width).CopyTo(new Span<float>(arguments, rows * width));
        for (int i = 0; i < rows; i++)
        {
            Elementwise.AddScaled(arguments + ((long)i * width), _pathVectors.Value + ((long)PathOf(tree, predicate, i) * width), 1, width);
        }

        pass.Product.Multiply(Operand.RowMajor(arguments, width), Operand.RowMajor(query, width).Transposed, scores, Classes, rows, width, Classes, accumulate: true);
        return scores;
    }

    /// <summary>Cross-entropy of predicates and roles; adds gradients to the parameters and to <paramref name="dx"/>.</summary>
    public double Learn(Pass pass, float* x, float* dx, IReadOnlyList<GoldSentence> gold, TreeMemory trees, RoleMemory memory)
    {
        Project(pass, x, memory);
        BatchLayout layout = pass.Layout;
        memory.Predicate.ClearGradient(layout, width);
        memory.Argument.ClearGradient(layout, width);
        memory.LoneGradient.ReserveZeroed((long)layout.Rows * Classes);
        double loss = 0;
        for (int s = 0; s < layout.Sentences; s++)
        {
            int start = layout.SentenceStart(s);
            loss += LearnSenses(memory.Senses.Pointer + (2L * start), layout.LengthOf(s), gold[s].Predicates);
            foreach (GoldPredicate predicate in gold[s].Predicates ?? [])
            {
                loss += LearnRoles(pass, trees.TreeOf(layout, s), predicate, memory);
            }
        }

        _isPredicate.Backward(pass.Product, memory.Predicate.Output.Pointer, memory.Senses.Pointer, memory.Predicate.Gradient.Pointer, layout.Rows, pass.Worker);
        _arguments.Backward(pass.Product, memory.Argument.Output.Pointer, memory.LoneGradient.Pointer, memory.Argument.Gradient.Pointer, layout.Rows, pass.Worker);
        _predicate.Backward(pass, x, dx, memory.Predicate);
        _argument.Backward(pass, x, dx, memory.Argument);
        return loss;
    }

    private int PathOf(SentenceTree tree, int predicate, int row) => _paths.Between(predicate, row, tree.Heads, tree.Relations);

    private static double LearnSenses(float* senses, int rows, IReadOnlyList<GoldPredicate>? predicates)
    {
        if (predicates is null)
        {
            new Span<float>(senses, 2 * rows).Clear();
            return 0;
        }

        double loss = 0;
        new Span<float>(senses, 2).Clear();
        for (int i = 1; i < rows; i++)
        {
            int golden = predicates.Any(predicate => predicate.Row == i) ? 1 : 0;
            Elementwise.Softmax(senses + (2L * i), 2);
            loss -= Math.Log(Math.Max(senses[(2L * i) + golden], 1e-12));
            senses[(2L * i) + golden] -= 1;
        }

        return loss;
    }

    private double LearnRoles(Pass pass, SentenceTree tree, GoldPredicate predicate, RoleMemory memory)
    {
        int start = tree.Start;
        int rows = tree.Rows;
        float* scores = ScoreRoles(pass, tree, predicate.Row, memory);
        double loss = 0;
        new Span<float>(scores, Classes).Clear();
        for (int i = 1; i < rows; i++)
        {
            float* row = scores + ((long)i * Classes);
            Elementwise.Softmax(row, Classes);
            loss -= Math.Log(Math.Max(row[predicate.Roles[i]], 1e-12));
            row[predicate.Roles[i]] -= 1;
        }

        Elementwise.AddScaled(memory.LoneGradient.Pointer + ((long)start * Classes), scores, 1, rows * Classes);
        float* dQuery = memory.QueryGradient.Reserve(Classes * width);
        float* dArguments = memory.PlacedGradient.Reserve((long)rows * width);
        Operand gradients = Operand.RowMajor(scores, Classes);
        pass.Product.Multiply(gradients.Transposed, Operand.RowMajor(memory.Placed.Pointer, width), dQuery, width, Classes, rows, width, accumulate: false);
        pass.Product.Multiply(gradients, Operand.RowMajor(memory.Query.Pointer, width), dArguments, width, rows, Classes, width, accumulate: false);
        AddArgumentGradients(pass, tree, predicate.Row, dArguments, memory);
        long offset = (long)(start + predicate.Row) * width;
        _pairs.Backward(pass.Product, memory.Predicate.Output.Pointer + offset, dQuery, memory.Predicate.Gradient.Pointer + offset, 1, pass.Worker);
        return loss;
    }

    private void AddArgumentGradients(Pass pass, SentenceTree tree, int predicate, float* dArguments, RoleMemory memory)
    {
        Elementwise.AddScaled(memory.Argument.Gradient.Pointer + ((long)tree.Start * width), dArguments, 1, tree.Rows * width);
        float* dPaths = _pathVectors.Training!.Gradient(pass.Worker);
        for (int i = 0; i < tree.Rows; i++)
        {
            Elementwise.AddScaled(dPaths + ((long)PathOf(tree, predicate, i) * width), dArguments + ((long)i * width), 1, width);
        }
    }
}
