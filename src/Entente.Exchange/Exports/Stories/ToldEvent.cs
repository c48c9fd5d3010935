using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Exchange.Exports.Tables;
using Entente.Time;
using Entente.Vocabularies;
using LocalDate = NodaTime.LocalDate;

namespace Entente.Exchange.Exports.Stories;

/// <summary>An event with what is told of it: one report, or a distinct event with all its reports.</summary>
/// <param name="Id">Id of the event or cluster.</param>
/// <param name="Standing">The report that stands for it.</param>
/// <param name="When">When, as closely as all reports say.</param>
/// <param name="Status">The surest status.</param>
/// <param name="Documents">Ids of the documents that tell it, that of the standing report first.</param>
/// <param name="Reports">Number of reports.</param>
public sealed record ToldEvent(string Id, Event Standing, DateInterval? When, EventStatus Status, IReadOnlyList<string> Documents, int Reports)
{
    /// <summary>A report by itself.</summary>
    public static ToldEvent Of(Event found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new(found.Id, found, found.When, found.Status, [found.Document.Value], 1);
    }

    /// <summary>A distinct event.</summary>
    public static ToldEvent Of(DistinctEvent found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new(found.Id, found.Standing, found.When, found.Status, [.. found.Tellings.Select(telling => telling.Told.Document.Value).Distinct(StringComparer.Ordinal)], found.Tellings.Count);
    }

    /// <summary>Type and mode: "CONSULT/phone".</summary>
    public string What => RecordName.Of(Standing.Type) + (Standing.Mode is null ? "" : "/" + Standing.Mode);

    /// <summary>Everyone who takes part, actors first.</summary>
    public IEnumerable<Participant> Parties => Standing.Actors.Concat(Standing.Recipients);

    /// <summary>The states that take part, or that somebody who takes part stands for.</summary>
    public IEnumerable<string> States => Parties.Select(party => party.Actor.Country).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Who does what to whom, by name, with the status of what is no plain fact: "Russia: CONSULT/phone, with Pakistan (planned)".</summary>
    public string Headline(Func<string, string> nameOf)
    {
        string actors = Names(Standing.Actors, nameOf);
        string recipients = Names(Standing.Recipients, nameOf);
        string status = Status is EventStatus.Actual ? "" : $" ({RecordName.Of(Status)})";
        return $"{(actors.Length == 0 ? "nobody named" : actors)}: {What}{(recipients.Length == 0 ? "" : $" → {recipients}")}{status}";
    }

    /// <summary>The first day as ISO 8601, no finer than it is known: "2021-08-25", "2021-08", "2021".</summary>
    public string? Start => Reduced(When?.From);

    /// <summary>The last day, likewise; null where <see cref="Start"/> says it all.</summary>
    public string? End => Reduced(When?.To) is { } end && end != Start ? end : null;

    private static string Names(IEnumerable<Participant> participants, Func<string, string> nameOf) =>
        string.Join(", ", participants.Select(party => nameOf(party.Actor.Id)).Distinct(StringComparer.Ordinal));

    private string? Reduced(LocalDate? day) => day is not { } known ? null : When!.Precision switch
    {
        Precision.Month => CellText.Day(known)![..7],
        Precision.Year => CellText.Day(known)![..4],
        _ => CellText.Day(known),
    };
}
