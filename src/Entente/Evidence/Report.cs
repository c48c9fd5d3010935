using Entente.Events;
using Entente.Reading.Structure;

namespace Entente.Evidence;

/// <summary>What an event says that matters to whether another tells the same.</summary>
public sealed class Report
{
    private const int ShortestReprint = 6;

    /// <summary>Id of the event.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type.</summary>
    public required EventType Type { get; init; }

    /// <summary>PLOVER mode, if any.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether it happened, as told.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>Who takes part, in order of their keys.</summary>
    public required IReadOnlyList<ReportParty> Parties { get; init; }

    /// <summary>The days on which it can have happened.</summary>
    public required ReportDays Days { get; init; }

    /// <summary>When, as told.</summary>
    public DateInterval? When { get; init; }

    /// <summary>The words of the date, if any.</summary>
    public string? DateText { get; init; }

    /// <summary>Where, as named, if anywhere.</summary>
    public string? Place { get; init; }

    /// <summary>The state the place is or lies in, when known.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>Whether the place is a whole state, within which any other place of it lies.</summary>
    public bool IsPlaceState { get; init; }

    /// <summary>The words that evoke it.</summary>
    public string Trigger { get; init; } = "";

    /// <summary>Stems of the trigger, in ordinal order.</summary>
    public IReadOnlyList<string> TriggerWords { get; init; } = [];

    /// <summary>Stems of the sentence's content words other than the trigger's, in ordinal order.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Hash of all words of the sentence, 0 for a sentence too short to tell a reprint by.</summary>
    public ulong Wording { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What <paramref name="told"/> says.</summary>
    public static Report Of(Event told)
    {
        ArgumentNullException.ThrowIfNull(told);
        string[] trigger = ContentWords.Of(told.Trigger.ToLowerInvariant(), []);
        return new Report
        {
            Id = told.Id,
            Type = told.Type,
            Mode = told.Mode,
            Status = told.Status,
            Parties = ReportParty.Of(told),
            Days = ReportDays.Of(told),
            When = told.When,
            DateText = told.DateText,
            Place = told.Place?.Text,
            PlaceCountry = told.Place?.Country,
            IsPlaceState = told.Place?.Id is not null,
            Trigger = told.Trigger,
            TriggerWords = trigger,
            Words = ContentWords.Of(told.Sentence, trigger),
            Wording = WordingOf(told.Sentence),
            Confidence = told.Confidence,
        };
    }

    /// <summary>The same report as if nothing dated it.</summary>
    internal Report WithoutDays() => new()
    {
        Id = Id, Type = Type, Mode = Mode, Status = Status, Parties = Parties, Days = ReportDays.Any, Place = Place, PlaceCountry = PlaceCountry, IsPlaceState = IsPlaceState,
        Trigger = Trigger, TriggerWords = TriggerWords, Words = Words, Wording = Wording, Confidence = Confidence,
    };

    // FNV-1a; string.GetHashCode differs from run to run.
    private static ulong WordingOf(string sentence)
    {
        string normalised = Prose.Normalised(sentence);
        if (normalised.AsSpan().Count(' ') + 1 < ShortestReprint)
        {
            return 0;
        }

        ulong hash = 14695981039346656037UL;
        foreach (char letter in normalised)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }
}
