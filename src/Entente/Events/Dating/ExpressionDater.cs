using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Time;

namespace Entente.Events.Dating;

/// <summary>Chooses the time expression of a sentence that dates a trigger: the nearest by tree that stands in its clause or governs it.</summary>
internal sealed class ExpressionDater
{
    private const int NotItsOwn = 100;

    private readonly SentenceTree _tree;
    private readonly Governors _governors;
    private readonly List<(TimeExpression Expression, int Head)> _expressions = [];

    public ExpressionDater(SentenceTree tree, Governors governors, IReadOnlyList<TimeExpression> times)
    {
        _tree = tree;
        _governors = governors;
        foreach (var time in times)
        {
            int head = HeadOf(time);
            if (head >= 0)
            {
                _expressions.Add((time, head));
            }
        }
    }

    /// <summary>The expression that dates the trigger, or null; <paramref name="anchored"/> asks for those relative to another event.</summary>
    public TimeExpression? For(Trigger trigger, bool anchored)
    {
        TimeExpression? best = null;
        int least = NotItsOwn;
        foreach (var (expression, head) in _expressions)
        {
            bool fits = anchored ? expression.Kind == TimeKind.Anchored : expression.Interval is not null;
            fits &= !anchored || trigger.Tokens.Contains(_tree.Heads[head]);
            int cost = fits ? Cost(trigger, head) : NotItsOwn;
            if (cost < least)
            {
                (best, least) = (expression, cost);
            }
        }

        return best ?? (anchored ? null : InFront(trigger));
    }

    /// <summary>Whether an expression stands inside the phrase that the trigger heads.</summary>
    public bool IsInside(TimeExpression expression, Trigger trigger) =>
        _expressions.Exists(known => ReferenceEquals(known.Expression, expression) && _tree.IsWithin(known.Head, trigger.Head));

    /// <summary>"In April after she visited": the expression right before the word that joins the trigger's clause dates it too.</summary>
    private TimeExpression? InFront(Trigger trigger)
    {
        int clause = _tree.ClauseOf(trigger.Head);
        int mark = _tree.ChildrenOf(clause, "mark", "advmod").FirstOrDefault(child => _tree.Lemmas[child] is "after" or "when" or "as" or "while", -1);
        return mark <= 0 ? null : _expressions.FirstOrDefault(time => time.Expression.Interval is not null && time.Expression.Span.End == _tree.Sentence[mark - 1].End).Expression;
    }

    private int Cost(Trigger trigger, int head)
    {
        int cost = _tree.Distance(trigger.Head, head);
        if (_tree.IsWithin(head, trigger.Head) && !CrossesClause(head, trigger.Head))
        {
            return cost;
        }

        // Climb from the trigger; every clause border that is crossed makes the expression less its own.
        int at = trigger.Head;
        for (int step = 0; step < 8; step++)
        {
            int governor = _tree.Heads[at];
            if (governor < 0 || Closes(at, governor))
            {
                return NotItsOwn;
            }

            if (IsClauseBorder(at))
            {
                cost += 4;
            }

            if (_tree.IsWithin(head, governor) && !_tree.IsWithin(head, at) && !CrossesClause(head, governor))
            {
                return cost;
            }

            at = governor;
        }

        return NotItsOwn;
    }

    /// <summary>When something is said does not tell when what is said took place; nor does a clause date what is joined to it with its own subject.</summary>
    private bool Closes(int token, int governor) =>
        (_tree.Relations[token] == "ccomp" && _governors.IsSpeech(_tree.Lemmas[governor]))
        || _tree.FullRelations[token] == "acl:relcl"
        || _tree.Relations[token] == "parataxis"
        || (_tree.Relations[token] == "conj" && _tree.IsVerb(token) && _tree.ChildOf(token, "nsubj") >= 0);

    private bool CrossesClause(int token, int ancestor)
    {
        for (int at = token; at >= 0 && at != ancestor; at = _tree.Heads[at])
        {
            if (IsClauseBorder(at) && at != token)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsClauseBorder(int token) =>
        _tree.Relations[token] is "ccomp" or "advcl" or "acl" or "parataxis" or "csubj" || (_tree.Relations[token] == "conj" && _tree.IsVerb(token));

    private int HeadOf(TimeExpression time)
    {
        int inside = -1;
        for (int i = 0; i < _tree.Count; i++)
        {
            var token = _tree.Sentence[i];
            if (token.Start >= time.Span.End || token.End <= time.Span.Start)
            {
                continue;
            }

            inside = inside < 0 ? i : inside;
            bool leaves = token.Head < 0 || _tree.Sentence[token.Head].Start >= time.Span.End || _tree.Sentence[token.Head].End <= time.Span.Start;
            if (leaves && _tree.Relations[i] is not ("case" or "punct" or "det"))
            {
                return i;
            }
        }

        return inside;
    }
}
