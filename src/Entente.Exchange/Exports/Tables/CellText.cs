using System.Globalization;
using Entente.Events;
using NodaTime;
using NodaTime.Text;

namespace Entente.Exchange.Exports.Tables;

/// <summary>How values are written in cells.</summary>
public static class CellText
{
    /// <summary>A day as YYYY-MM-DD.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>A number, the same in every language.</summary>
    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number to four digits behind the point.</summary>
    public static string Rounded(double value) => Number(Math.Round(value, 4));

    /// <summary>Participants by id, each with the state it stands for: "vladimir-putin (RUS); PAK".</summary>
    public static string Names(IEnumerable<Participant> participants) => string.Join("; ", participants.Select(Name));

    private static string Name(Participant participant) =>
        participant.Actor.Country is { } country && country != participant.Actor.Id ? $"{participant.Actor.Id} ({country})" : participant.Actor.Id;
}
