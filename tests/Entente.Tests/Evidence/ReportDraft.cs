using Entente.Events;
using Entente.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Evidence;

/// <summary>Reports drawn from so small a world that many are alike.</summary>
internal static class ReportDraft
{
    private static readonly string[] s_words = ["corridor", "pipeline", "vaccine", "border", "wheat"];

    private static readonly (string State, string? Person)[] s_names = [("PAK", null), ("PAK", "khan"), ("RUS", null), ("RUS", "putin"), ("RUS", "lavrov"), ("IND", null)];

    public static Gen<IReadOnlyList<Report>> Several =>
        from drafts in One.ListOf()
        select (IReadOnlyList<Report>)[.. drafts.Select((make, number) => make($"{(number * 7919) % 10007:00000}-{number}"))];

    private static Gen<Func<string, Report>> One =>
        from type in Gen.Elements(EventType.Consult, EventType.Consult, EventType.Agree, EventType.Support, EventType.Assault, EventType.Coerce)
        from mode in Gen.Elements(null, "visit", "phone")
        from status in Gen.Frequency((6, Gen.Constant(EventStatus.Actual)), (1, Gen.Constant(EventStatus.Alleged)), (1, Gen.Constant(EventStatus.Planned)), (1, Gen.Constant(EventStatus.Denied)))
        from actors in Gen.Elements(s_names).NonEmptyListOf()
        from recipients in Gen.Elements(s_names).ListOf()
        from days in Days
        from words in Gen.Elements(s_words).ListOf()
        from place in Gen.Elements(null, null, "Doha", "Astana")
        select (Func<string, Report>)(id => new Report
        {
            Id = id,
            Type = type,
            Mode = mode,
            Status = status,
            Parties = Parties(actors.Take(2), recipients.Take(1)),
            Days = days,
            Place = place,
            Trigger = type.ToString(),
            TriggerWords = [type.ToString()],
            Words = [.. words.Distinct().Order(StringComparer.Ordinal)],
            Wording = words.Count > 3 ? (ulong)words.Count : 0,
            Confidence = words.Count / 10.0,
        });

    // The days around a new year, known to the day, by the document's date, by the week, the month, the year, or not at all.
    private static Gen<ReportDays> Days =>
        from day in Gen.Choose(18_980, 19_010)
        from width in Gen.Elements(1, 1, 1, 3, 3, 7, 31, 365, 0)
        select width switch
        {
            0 => ReportDays.Any,
            31 => new ReportDays(18_993, 19_023),
            365 => new ReportDays(18_993, 19_357),
            _ => new ReportDays(day - width + 1, day),
        };

    private static IReadOnlyList<ReportParty> Parties(IEnumerable<(string State, string? Person)> actors, IEnumerable<(string State, string? Person)> recipients) =>
    [
        .. actors.Select(name => (name, Side: PartySide.Acts)).Concat(recipients.Select(name => (name, Side: PartySide.Receives)))
            .GroupBy(part => part.name.State)
            .OrderBy(party => party.Key, StringComparer.Ordinal)
            .Select(party => new ReportParty(
                party.Key,
                party.Aggregate((PartySide)0, (sides, part) => sides | part.Side),
                [.. party.Select(part => new PartyName(part.name.Person ?? part.name.State, part.name.Person is null ? NamedAs.Whole : NamedAs.Person)).Distinct().OrderBy(name => name.Id, StringComparer.Ordinal)])),
    ];
}
