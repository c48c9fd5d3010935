namespace Entente.Systems.Frustration;

/// <summary>A biconnected part of a graph: a graph of its own, with the numbers its nodes have in the whole.</summary>
internal sealed record Block(WeightedGraph Graph, int[] Nodes);

/// <summary>Splits a graph into its biconnected components. Every cycle lies in one of them, so they can be solved one by one.</summary>
internal static class BlockFinder
{
    /// <summary>The components that have at least one tie, in order of discovery; Hopcroft and Tarjan's depth-first search.</summary>
    public static List<Block> Find(WeightedGraph graph)
    {
        var blocks = new List<Block>();
        var search = new Search(graph);
        for (int root = 0; root < graph.Nodes; root++)
        {
            search.From(root, edges => blocks.Add(Cut(graph, edges)));
        }

        return blocks;
    }

    private static Block Cut(WeightedGraph graph, List<int> edges)
    {
        edges.Sort();
        int[] nodes = [.. edges.SelectMany(edge => new[] { graph.From[edge], graph.To[edge] }).Distinct().Order()];
        var numbers = new Dictionary<int, int>(nodes.Length);
        foreach (int node in nodes)
        {
            numbers.Add(node, numbers.Count);
        }

        return new Block(
            new WeightedGraph(
                nodes.Length,
                [.. edges.Select(edge => numbers[graph.From[edge]])],
                [.. edges.Select(edge => numbers[graph.To[edge]])],
                [.. edges.Select(edge => graph.Weights[edge])]),
            nodes);
    }

    private sealed class Search(WeightedGraph graph)
    {
        private readonly int[] _depth = new int[graph.Nodes];
        private readonly int[] _low = new int[graph.Nodes];
        private readonly int[] _next = graph.Offsets[..^1];
        private readonly Stack<(int Node, int Edge)> _path = [];
        private readonly Stack<int> _open = [];
        private int _clock;

        public void From(int root, Action<List<int>> found)
        {
            if (_depth[root] > 0)
            {
                return;
            }

            Enter(root, -1);
            while (_path.TryPeek(out (int Node, int Edge) top))
            {
                if (_next[top.Node] < graph.Offsets[top.Node + 1])
                {
                    Follow(top.Node, top.Edge, _next[top.Node]++);
                    continue;
                }

                _path.Pop();
                if (_path.TryPeek(out (int Node, int Edge) below))
                {
                    Return(top, below.Node, found);
                }
            }
        }

        private void Enter(int node, int edge)
        {
            _depth[node] = _low[node] = ++_clock;
            _path.Push((node, edge));
        }

        private void Follow(int node, int cameBy, int place)
        {
            (int neighbour, int edge) = (graph.Neighbours[place], graph.EdgeOf[place]);
            if (edge == cameBy)
            {
                return;
            }

            if (_depth[neighbour] == 0)
            {
                _open.Push(edge);
                Enter(neighbour, edge);
            }
            else if (_depth[neighbour] < _depth[node])
            {
                _open.Push(edge);
                _low[node] = Math.Min(_low[node], _depth[neighbour]);
            }
        }

        private void Return((int Node, int Edge) from, int to, Action<List<int>> found)
        {
            _low[to] = Math.Min(_low[to], _low[from.Node]);
            if (_low[from.Node] < _depth[to])
            {
                return;
            }

            var edges = new List<int>();
            int edge;
            do
            {
                edge = _open.Pop();
                edges.Add(edge);
            }
            while (edge != from.Edge);
            found(edges);
        }
    }
}
