using Entente.Documents;
using Entente.Events;
using Entente.Vocabularies;
using NodaTime.Text;

namespace Entente.Pipelines.Scoring.Passages;

/// <summary>An event as the writer of a passage noted it.</summary>
public sealed record PassageEvent
{
    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, or null when the text gives none.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether it happened.</summary>
    public required string Status { get; init; }

    /// <summary>
    /// Who did it, in a reciprocal event everyone: ISO 3166-1 alpha-3 of the state that somebody stands for, a kebab-case id of who stands for none, or
    /// both joined by a colon for a group inside a state ("PER:protesters").
    /// </summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>To whom, by the same ids.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>First day that the text allows, YYYY-MM-DD, or null.</summary>
    public string? From { get; init; }

    /// <summary>Last day that the text allows, YYYY-MM-DD, or null.</summary>
    public string? To { get; init; }

    /// <summary>Who says so: author, quoted, readout, interviewer or answer.</summary>
    public required string Voice { get; init; }

    /// <summary>Id of who says so, when somebody is named.</summary>
    public string? Speaker { get; init; }

    /// <summary>Its sentence, counted from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The words that tell it, as written.</summary>
    public required string Trigger { get; init; }

    /// <summary>The days within which it fell, or null when the text supports none.</summary>
    public DateInterval? When => From is null && To is null ? null : new DateInterval(Day(From), Day(To), Precision.Open);

    /// <summary>The kind of voice as documents have it.</summary>
    public VoiceKind VoiceKind => KindOf(Voice)!.Value;

    /// <summary>What is wrong with it, or null.</summary>
    internal string? Fault(string text)
    {
        bool hasNames = RecordName.Parse<EventType>(Type) is not null && RecordName.Parse<EventStatus>(Status) is not null && KindOf(Voice) is not null;
        return !hasNames ? $"'{Type}', '{Status}' or '{Voice}' is not a name that is known"
            : Actors.Count == 0 ? "an event has no actor"
            : !text.Contains(Trigger, StringComparison.Ordinal) ? $"'{Trigger}' does not stand in the text"
            : new[] { From, To }.Any(day => day is not null && !LocalDatePattern.Iso.Parse(day).Success) || string.CompareOrdinal(From, To ?? From) > 0 ? $"'{From}' to '{To}' are no days"
            : null;
    }

    private static VoiceKind? KindOf(string name) => name switch
    {
        "author" => Documents.VoiceKind.Author,
        "quoted" => Documents.VoiceKind.QuotedSpeaker,
        "readout" => Documents.VoiceKind.Readout,
        "interviewer" => Documents.VoiceKind.Interviewer,
        "answer" => Documents.VoiceKind.Interviewee,
        _ => null,
    };

    private static NodaTime.LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
