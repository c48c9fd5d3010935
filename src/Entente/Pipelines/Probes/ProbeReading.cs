using Entente.Events;
using Entente.Time;
using Entente.Documents;

namespace Entente.Pipelines.Probes;

/// <summary>What of an event a probe compares.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Mode">Its mode.</param>
/// <param name="Status">Whether it happened.</param>
/// <param name="Actors">Who acts, in alphabetical order: states by code, others by id.</param>
/// <param name="Recipients">Who receives, in the same form.</param>
/// <param name="Speaker">Who says so, as named; null for the author.</param>
/// <param name="Date">When, printed; null when unknown.</param>
internal sealed record ProbeReading(EventType Type, string? Mode, EventStatus Status, string Actors, string Recipients, string? Speaker, string? Date)
{
    public static ProbeReading Of(Event found) => new(
        found.Type,
        found.Mode,
        found.Status,
        Names(found.Actors.Select(party => party.Actor.Country ?? party.Actor.Id)),
        Names(found.Recipients.Select(party => party.Actor.Country ?? party.Actor.Id)),
        found.Voice.Kind == VoiceKind.Author ? null : Bare(found.Voice.Text),
        found.When is { } when ? $"{IsoOf(when.From)}..{IsoOf(when.To)}" : null);

    /// <summary>The same with other parties: each id is replaced by what <paramref name="other"/> gives for it.</summary>
    public ProbeReading With(Func<string, string> other) => this with { Actors = Renamed(Actors, other), Recipients = Renamed(Recipients, other) };

    public override string ToString() =>
        $"{Type}{(Mode is null ? "" : "/" + Mode)} {Status} {Actors}>{Recipients}{(Speaker is null ? "" : $" by '{Speaker}'")} {Date ?? "undated"}";

    /// <summary>A speaker's name without the article, which belongs to it or not.</summary>
    public static string? Bare(string? name) => name is not null && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    public static string Names(IEnumerable<string> ids) => string.Join(',', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string Renamed(string ids, Func<string, string> other) => Names(ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(other));

    private static string IsoOf(NodaTime.LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
