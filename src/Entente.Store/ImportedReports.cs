using System.Globalization;
using Entente.Actors;
using Entente.Documents;
using Entente.Relations;
using Entente.Store.Imports;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Store;

/// <summary>Makes reports of imported events, which come in order of days.</summary>
/// <remarks>
/// Rows with the address of a document are reports of that document; one with a publisher alone stands for a document of its own; one without either stands with the other
/// rows of its day: what a list has of one day was written down together.
/// </remarks>
internal sealed class ImportedReports(ScaleKind scale)
{
    private static readonly Dictionary<ImportedDataset, string> s_datasets = Enum.GetValues<ImportedDataset>().ToDictionary(dataset => dataset, RecordName.Of);

    // Names of data sets are short; a day has ten letters, a number at most twenty.
    private const int MostLetters = 64;

    private int _number;
    private LocalDate _day;
    private DateInterval? _when;
    private string _dayName = "";

    /// <summary>Name of a data set in records.</summary>
    public static string NameOf(ImportedDataset? dataset) => dataset is { } known ? s_datasets[known] : "imported";

    /// <summary>An imported event as a report; each gets a number of its own.</summary>
    public DyadReport Of(in DyadEvent told)
    {
        if (_when is null || told.Day != _day)
        {
            (_day, _when) = (told.Day, DateInterval.OfDay(told.Day));
            _dayName = string.Create(CultureInfo.InvariantCulture, $"{told.Day.Year:0000}-{told.Day.Month:00}-{told.Day.Day:00}");
        }

        string dataset = NameOf(told.Dataset);
        string id = Numbered(dataset, _dayName, _number++);
        return new DyadReport
        {
            Id = id,
            Event = id,
            When = _when,
            Source = PartyOf(told.Source, told.SourceSector),
            Target = PartyOf(told.Target, told.TargetSector),
            IsMutual = told.IsMutual,
            Type = told.Type,
            Quad = told.Quad,
            Intensity = scale == ScaleKind.Goldstein ? told.Goldstein ?? told.Intensity : told.Intensity,
            Status = told.Status,
            Document = told.Document is { } document ? Numbered(dataset, "", document) : told.Publisher is null ? $"{dataset}/{_dayName}" : id,
            Outlet = told.Publisher ?? dataset,
            Dataset = dataset,
            Occurrences = Math.Max(1, told.Events),
            Tellings = Math.Max(1, told.Reports),
        };
    }

    // Written without an interpolation's overhead: there are two of these a row.
    private static string Numbered(string dataset, string day, long number)
    {
        Span<char> name = stackalloc char[MostLetters];
        dataset.CopyTo(name);
        int end = dataset.Length;
        name[end++] = '/';
        if (day.Length > 0)
        {
            day.CopyTo(name[end..]);
            end += day.Length;
            name[end++] = '/';
        }

        number.TryFormat(name[end..], out int digits, "D8", CultureInfo.InvariantCulture);
        return new string(name[..(end + digits)]);
    }

    /// <summary>A party of an imported event: ids of states are capitals, and who stands for no state is itself.</summary>
    public static DyadParty PartyOf(string id, Sector sector) => new(id, char.IsAsciiLetterUpper(id[0]) ? id : null, sector);
}
