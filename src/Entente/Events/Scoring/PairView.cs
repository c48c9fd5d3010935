using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Language.Relations;

namespace Entente.Events.Scoring;

/// <summary>A sentence seen from two of its spans: where the tree joins them, and what the lexicon and the rules propose for them.</summary>
internal sealed class PairView
{
    private const int Farthest = 99;

    public PairView(SentenceTree tree, IReadOnlyList<Trigger> matches, IReadOnlyList<Candidate> candidates, (int First, int End) source, (int First, int End)? target)
    {
        Tree = tree;
        Source = source;
        Target = target;
        SourceHead = HeadOf(source);
        TargetHead = target is { } other ? HeadOf(other) : -1;
        Candidates = [.. candidates.Select(candidate => PairCandidate.Of(candidate, this)).OrderByDescending(candidate => candidate.Fit)];
        Matches = matches;
        FindPaths();
    }

    public SentenceTree Tree { get; }

    public (int First, int End) Source { get; }

    public (int First, int End)? Target { get; }

    public int SourceHead { get; }

    public int TargetHead { get; }

    /// <summary>The rules' proposals, the one that fits the pair best first.</summary>
    public IReadOnlyList<PairCandidate> Candidates { get; }

    /// <summary>Every form of the lexicon that stands in the sentence (<see cref="MatchesOf"/>).</summary>
    public IReadOnlyList<Trigger> Matches { get; }

    /// <summary>Where the paths of both heads to the root meet; without a target, what governs the source.</summary>
    public int Pivot { get; private set; }

    /// <summary>From the source's head up to the pivot, the pivot not counted.</summary>
    public IReadOnlyList<int> SourcePath { get; private set; } = [];

    /// <summary>From the target's head up to the pivot, the pivot not counted.</summary>
    public IReadOnlyList<int> TargetPath { get; private set; } = [];

    /// <summary>What governs the source's head, or −1.</summary>
    public int Governor => Tree.Heads[SourceHead];

    public bool InSource(int token) => token >= Source.First && token < Source.End;

    public bool InTarget(int token) => Target is { } target && token >= target.First && token < target.End;

    /// <summary>Whether the source stands before the target.</summary>
    public bool SourceFirst => Target is not { } target || Source.First < target.First;

    /// <summary>Tokens between a token and the nearer of both spans.</summary>
    public int DistanceTo(int token)
    {
        int distance = DistanceTo(token, Source);
        return Target is { } target ? Math.Min(distance, DistanceTo(token, target)) : distance;
    }

    /// <summary>Tokens between a token and the nearer of both heads.</summary>
    public int DistanceToHeads(int token) => Math.Min(Math.Abs(token - SourceHead), TargetHead < 0 ? Farthest : Math.Abs(token - TargetHead));

    /// <summary>Every form of the lexicon that stands in a sentence, whether or not a longer one covers it.</summary>
    public static IEnumerable<Trigger> MatchesOf(SentenceTree tree, EventLexicon lexicon)
    {
        for (int token = 0; token < tree.Count; token++)
        {
            foreach (var sense in lexicon.WithAnchor(tree.Lemmas[token]).ToArray())
            {
                if (!sense.IsNothing && SenseMatcher.Match(tree, token, sense) is { } tokens)
                {
                    yield return new Trigger(token, tokens, sense);
                }
            }
        }
    }

    private static int DistanceTo(int token, (int First, int End) span) =>
        token < span.First ? span.First - token : token >= span.End ? token - span.End + 1 : 0;

    private int HeadOf((int First, int End) span)
    {
        for (int token = span.First; token < span.End; token++)
        {
            if (Tree.Heads[token] < span.First || Tree.Heads[token] >= span.End)
            {
                return token;
            }
        }

        return span.First;
    }

    private void FindPaths()
    {
        var up = Chain(SourceHead);
        var down = TargetHead < 0 ? [] : Chain(TargetHead);
        int meeting = up.FindIndex(down.Contains);
        Pivot = meeting >= 0 ? up[meeting] : up.Count > 1 ? up[1] : up[0];
        SourcePath = meeting >= 0 ? up[..meeting] : [SourceHead];
        TargetPath = meeting >= 0 ? down[..down.IndexOf(Pivot)] : [];
    }

    private List<int> Chain(int token)
    {
        var chain = new List<int>();
        for (int at = token; at >= 0 && chain.Count <= Tree.Count; at = Tree.Heads[at])
        {
            chain.Add(at);
        }

        return chain;
    }
}
