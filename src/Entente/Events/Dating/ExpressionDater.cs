using Entente.Documents;
using Entente.Events.Lexicon;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Time;

namespace Entente.Events.Dating;

/// <summary>Chooses the time expression of a sentence that dates a trigger: the nearest by tree that stands in its clause or governs it.</summary>
internal sealed class ExpressionDater
{
    /// <summary>Years that an expression may span and still date an act: a decade and some more.</summary>
    private const int LongestYears = 20;

    private const int NotItsOwn = 100;

    /// <summary>Nouns that with "of" and a date are a date themselves.</summary>
    private static readonly HashSet<string> PartsOfTime = new(StringComparer.Ordinal)
    {
        "morning", "afternoon", "evening", "night", "day", "week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter", "start", "beginning", "middle", "end", "close", "half", "quarter", "eve", "dawn",
    };

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
    public TimeExpression? For(Trigger trigger, bool anchored) =>
        Nearest(trigger.Head, (expression, head) => anchored
            ? expression.Kind == TimeKind.Anchored && trigger.Tokens.Contains(_tree.Heads[head])
            : expression.Interval is not null && !IsEra(expression) && !NamesAnother(head, trigger)) ?? (anchored ? null : InFront(trigger) ?? OfBody(trigger));

    /// <summary>When "announced that it would" was said: the day of the promise or refusal itself; null when nobody announces it.</summary>
    public TimeExpression? OfAnnouncement(Trigger trigger)
    {
        int clause = _tree.ClauseOf(trigger.Head);
        int speech = _tree.Heads[clause];
        return speech >= 0 && _tree.Relations[clause] == "ccomp" && _governors.IsSpeech(_tree.Lemmas[speech]) ? Nearest(speech, (expression, _) => expression.Interval is not null) : null;
    }

    /// <summary>"Two weeks <i>after</i> the fight": the expression that counts from the trigger, with the days it leads to if the sentence tells them.</summary>
    public (TimeExpression Expression, DateInterval? Reached)? CountedFrom(Trigger trigger)
    {
        int clause = _tree.ClauseOf(trigger.Head);
        int first = _tree.Relations[clause] == "conj" && _tree.Heads[clause] >= 0 ? _tree.Heads[clause] : clause;
        foreach (int head in (int[])[trigger.Head, clause, first])
        {
            foreach (int marker in _tree.ChildrenOf(head, "mark", "case"))
            {
                var counting = _expressions.FirstOrDefault(time => time.Expression.Kind == TimeKind.Anchored && time.Expression.Interval is null
                    && time.Expression.Span.Start < _tree.Sentence[marker].Start && time.Expression.Span.End >= _tree.Sentence[marker].End).Expression;
                if (counting is not null && _tree.Heads[head] >= 0)
                {
                    return (counting, Nearest(_tree.Heads[head], (expression, at) => expression.Interval is not null && !_tree.IsWithin(at, head))?.Interval);
                }
            }
        }

        return null;
    }

    /// <summary>"Regretted the attack <i>of 23 October</i>", "since the war <i>of 1971</i>": it says which thing is meant, not when it was regretted; "at the summit of 5 June" says both.</summary>
    private bool NamesAnother(int head, Trigger trigger)
    {
        int noun = _tree.Heads[head];
        bool isNamed = noun >= 0 && _tree.Relations[head] == "nmod" && _tree.CaseOf(head) == "of" && !_tree.IsTime[noun] && !_tree.IsVerb(noun) && !trigger.Tokens.Contains(noun) && !PartsOfTime.Contains(_tree.Lemmas[noun]);
        return isNamed && (_tree.Relations[noun] is "obj" or "appos" || (_tree.Relations[noun] is "obl" or "nmod" && _tree.CaseOf(noun) is not ("at" or "in" or "during" or "on" or "by" or "within" or "")));
    }

    /// <summary>"During the Cold War", "in the nineteenth century": too long to date a single act.</summary>
    private static bool IsEra(TimeExpression expression) =>
        expression.Interval is { From: { } from, To: { } to } && to.Year - from.Year >= LongestYears;

    private TimeExpression? Nearest(int trigger, Func<TimeExpression, int, bool> fits)
    {
        TimeExpression? best = null;
        int least = NotItsOwn;
        foreach (var (expression, head) in _expressions)
        {
            int cost = fits(expression, head) ? Cost(trigger, head) : NotItsOwn;
            if (cost < least)
            {
                (best, least) = (expression, cost);
            }
        }

        return best;
    }

    /// <summary>"The council, which met on Tuesday, rejected": what a body does it does when it meets.</summary>
    private TimeExpression? OfBody(Trigger trigger)
    {
        int subject = _tree.ChildOf(_tree.ClauseOf(trigger.Head), "nsubj");
        int meeting = subject < 0 ? -1 : _tree.ChildOf(subject, "acl:relcl");
        return meeting >= 0 && _tree.Lemmas[meeting] is "meet" or "convene" or "gather" ? _expressions.FirstOrDefault(time => time.Expression.Interval is not null && _tree.IsWithin(time.Head, meeting)).Expression : null;
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

    private int Cost(int trigger, int head)
    {
        int cost = _tree.Distance(trigger, head);
        if (_tree.IsWithin(head, trigger) && !CrossesClause(head, trigger))
        {
            return cost;
        }

        // Climb from the trigger; every clause border that is crossed makes the expression less its own.
        int at = trigger;
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
        || (_tree.Relations[token] == "conj" && _tree.IsVerb(token) && _tree.ChildOf(token, "nsubj") is var subject and >= 0 && !GoesOn(token, subject, governor));

    /// <summary>"They met on 24 September, and <i>they agreed</i>": the same people in the same tense go on with what they did that day.</summary>
    private bool GoesOn(int verb, int subject, int before) => _tree.Lemmas[subject] is "they" or "both" && _tree.Sentence[verb].PennTag == "VBD" && _tree.Sentence[before].PennTag == "VBD" && _tree.ChildOf(before, "nsubj") >= 0;

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
