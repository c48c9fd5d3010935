using Entente.Documents;
using Entente.Time.Meanings;

namespace Entente.Time;

/// <summary>A stretch of text that says when, resolved against a reference date.</summary>
/// <param name="Span">Where it stands in the text that was searched.</param>
/// <param name="Text">The expression as written.</param>
/// <param name="Timex">Its value in the TIMEX3 notation ("2021-08-25", "2021-W34", "2021-04", "P9Y", "198", "2016-SU").</param>
/// <param name="Interval">The days it means; null for a duration that is tied to no day.</param>
/// <param name="Kind">What it says.</param>
public sealed record TimeExpression(TextSpan Span, string Text, string Timex, DateInterval? Interval, TimeKind Kind)
{
    internal AnchoredMeaning? Anchored { get; init; }

    /// <summary>Which way the verbs around it point, or null when none stands near.</summary>
    public NarrativeTime? Direction { get; init; }

    /// <summary>Whether it counts from an event named right after it ("two days before the summit"), so that no earlier date is its anchor.</summary>
    public bool IsAnchoredToEvent => Anchored?.FromEvent == true;

    /// <summary>The same with its days, given those of what it is told from; anything but an anchored expression is returned unchanged.</summary>
    /// <param name="anchor">The days of the event or date that "two days later" or "that year" counts from.</param>
    public TimeExpression Resolve(DateInterval anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        if (Anchored is null)
        {
            return this;
        }

        return With(Anchored.From(anchor));
    }

    /// <summary>The days it counts <i>from</i>, given those it leads to: of "on Monday, two weeks after the fight" the days of the fight.</summary>
    /// <param name="reached">The days that the expression leads to.</param>
    public TimeExpression ResolveBack(DateInterval reached)
    {
        ArgumentNullException.ThrowIfNull(reached);
        return Anchored is null ? this : With(Anchored.Inverse.From(reached));
    }

    private TimeExpression With(Value value) => this with { Interval = value.Interval, Timex = value.Timex };
}

/// <summary>What a time expression says.</summary>
public enum TimeKind
{
    /// <summary>A day or a longer stretch of the calendar, absolute or relative to the reference date.</summary>
    Date,
    /// <summary>A date relative to another event in the text ("the day before", "a week later").</summary>
    Anchored,
    /// <summary>A stretch with two ends ("from May to July", "since the start of the year").</summary>
    Range,
    /// <summary>A length of time tied to no day ("nine years").</summary>
    Duration,
    /// <summary>Something recurring ("every Friday").</summary>
    Set,
}
