using NodaTime;

namespace Entente.Time.Meanings;

/// <summary>Where a text is read from: the reference day if one is known, and which way its clause points.</summary>
internal readonly record struct Vantage(LocalDate? Day, NarrativeTime Narrative);

/// <summary>What a meaning comes to from a vantage.</summary>
/// <param name="Interval">The days meant, or null when nothing ties it to days.</param>
/// <param name="Timex">Its TIMEX3 value.</param>
internal readonly record struct Value(DateInterval? Interval, string Timex);

/// <summary>What a time expression says before anything is known about when the text was written.</summary>
internal abstract record Meaning
{
    /// <summary>What kind of expression it is.</summary>
    public virtual TimeKind Kind => TimeKind.Date;

    /// <summary>Whether the year is left open, so that the other end of a range may fix it.</summary>
    public virtual bool Floats => false;

    /// <summary>The year stated, if one is.</summary>
    public virtual int? Year => null;

    /// <summary>What it comes to.</summary>
    public abstract Value At(Vantage vantage);

    /// <summary>The same with its open year filled in.</summary>
    public virtual Meaning In(int year) => this;
}

/// <summary>A meaning relative to something else in the text, to be resolved once that is known.</summary>
internal abstract record AnchoredMeaning : Meaning
{
    /// <summary>The same length in the other direction.</summary>
    public abstract AnchoredMeaning Inverse { get; }

    /// <inheritdoc/>
    public override TimeKind Kind => TimeKind.Anchored;

    /// <summary>Whether it counts from an event that the words after it name ("two days before the summit"), not from what was told before.</summary>
    public abstract bool FromEvent { get; }

    /// <summary>The text alone gives no days.</summary>
    public override Value At(Vantage vantage) => new(null, Open);

    /// <summary>The TIMEX3 value while no anchor is known.</summary>
    protected abstract string Open { get; }

    /// <summary>What it comes to from <paramref name="anchor"/>.</summary>
    public abstract Value From(DateInterval anchor);
}
