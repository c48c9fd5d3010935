namespace Entente.Language.Networks;

/// <summary>Which labels may begin, end and follow one another in a chain.</summary>
internal sealed class LabelConstraints(int labels, Func<int, bool> mayStart, Func<int, bool> mayEnd, Func<int, int, bool> mayFollow)
{
    private readonly bool[] _start = [.. Enumerable.Range(0, labels).Select(mayStart)];
    private readonly bool[] _end = [.. Enumerable.Range(0, labels).Select(mayEnd)];
    private readonly bool[] _follow = [.. Enumerable.Range(0, labels * labels).Select(pair => mayFollow(pair / labels, pair % labels))];

    public int Labels { get; } = labels;

    public bool MayStart(int label) => _start[label];

    public bool MayEnd(int label) => _end[label];

    public bool MayFollow(int before, int after) => _follow[(before * Labels) + after];
}
