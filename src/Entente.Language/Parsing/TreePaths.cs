namespace Entente.Language.Parsing;

/// <summary>How a token stands to a predicate in the tree, as one of a fixed number of classes.</summary>
/// <remarks>
/// Told apart: the token is the predicate's child, grandchild, head, sibling, or child of its grandparent, each with the
/// relation that says most; anything farther is one class. Heads are rows of the sentence, row 0 being the root.
/// </remarks>
internal sealed class TreePaths(int relations)
{
    private const int Kinds = 5;

    public int Count { get; } = (Kinds * relations) + 2;

    private static int Self => 0;

    private int Far => Count - 1;

    public int Between(int predicate, int token, ReadOnlySpan<int> heads, ReadOnlySpan<int> relationOf)
    {
        int head = heads[predicate];
        int tokenHead = heads[token];
        if (token == predicate)
        {
            return Self;
        }

        if (tokenHead == predicate)
        {
            return Path(0, relationOf[token]);
        }

        if (head == token)
        {
            return Path(1, relationOf[predicate]);
        }

        if (tokenHead > 0 && heads[tokenHead] == predicate)
        {
            return Path(2, relationOf[token]);
        }

        if (head > 0 && tokenHead == head)
        {
            return Path(3, relationOf[token]);
        }

        return head > 0 && tokenHead > 0 && tokenHead == heads[head] ? Path(4, relationOf[token]) : Far;
    }

    private int Path(int kind, int relation) => 1 + (kind * relations) + relation;
}
