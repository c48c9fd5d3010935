using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Actors;
using Entente.Events;
using Entente.Relations;
using NodaTime;
using NodaTime.Text;

namespace Entente.Cli.Commands;

/// <summary>Which sectors count for a state.</summary>
internal enum SectorChoice
{
    /// <summary>The organs of the state.</summary>
    Government,
    /// <summary>Everybody.</summary>
    All,
}

/// <summary>The options of <c>entente relation</c> that say what is measured, and the request they make.</summary>
internal static class RelationOptions
{
    private const int MostReplicates = 10_000;
    private const double LongestHalfLife = 36_525;

    private static readonly Option<LocalDate?> s_from = SharedOptions.Day("--from", "First day of the window.");
    private static readonly Option<LocalDate?> s_to = SharedOptions.LastDay("--to", "Last day of the window.");
    private static readonly Option<BinLength> s_bin = SharedOptions.Member<BinLength>("--bin", "Length of a bin");
    private static readonly Option<RelationSplit> s_by = SharedOptions.Member<RelationSplit>("--by", "Also split by");
    private static readonly Option<EventStatus[]> s_statuses = SharedOptions.Members<EventStatus>("--status", "Statuses that count; actual and ongoing when left out");
    private static readonly Option<SectorChoice> s_sectors = SharedOptions.Member<SectorChoice>("--sectors", "Who counts for a state");
    private static readonly Option<double> s_confidence = Number("--min-confidence", "Least confidence of a report, 0 to 1.", "X", 0, value => value is >= 0 and <= 1, "must be from 0 to 1");
    private static readonly Option<double> s_halfLife = Number(
        "--half-life", "Days after which an act counts half in the level.", "DAYS", new SeriesOptions().HalfLife, value => value is >= 1 and <= LongestHalfLife, $"must be from 1 to {LongestHalfLife} days");
    private static readonly Option<double> s_replicates = Number(
        "--replicates", "Resamplings for the bands.", "N", new SeriesOptions().Replicates, value => value is >= 0 and <= MostReplicates && value == Math.Floor(value), $"must be a whole number from 0 to {MostReplicates}");
    private static readonly Option<int> s_seed = new("--seed") { Description = "Where chance starts; the same seed gives the same bands.", DefaultValueFactory = _ => new SeriesOptions().Seed, HelpName = "N" };

    /// <summary>The scale of intensity.</summary>
    public static Option<ScaleKind> Scale { get; } = SharedOptions.Member<ScaleKind>("--scale", "Scores of acts");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All { get; } = [s_from, s_to, s_bin, s_by, s_statuses, s_sectors, Scale, s_halfLife, s_confidence, s_replicates, s_seed];

    /// <summary>Whether a bin was asked for.</summary>
    public static bool IsBinGiven(ParseResult parsed) => parsed.GetResult(s_bin) is { Implicit: false };

    /// <summary>What is asked of two parties.</summary>
    public static RelationRequest Request(ParseResult parsed, DyadParties parties) => new(parties)
    {
        From = parsed.GetValue(s_from),
        To = parsed.GetValue(s_to),
        Bin = parsed.GetValue(s_bin),
        Split = parsed.GetValue(s_by),
        Filter = new RelationFilter
        {
            Statuses = parsed.GetValue(s_statuses) is { Length: > 0 } statuses ? statuses : new RelationFilter().Statuses,
            Sectors = parsed.GetValue(s_sectors) == SectorChoice.All ? Enum.GetValues<Sector>() : RelationFilter.Government,
            LeastConfidence = parsed.GetValue(s_confidence),
        },
        Options = new SeriesOptions { HalfLife = parsed.GetValue(s_halfLife), Replicates = (int)parsed.GetValue(s_replicates), Seed = parsed.GetValue(s_seed) },
    };

    /// <summary>A period "A..B" of days, months or years.</summary>
    public static Option<(LocalDate From, LocalDate To)?> Period(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "A..B",
        CustomParser = result => ParsePeriod(result.Tokens[^1].Value, result),
    };

    private static (LocalDate From, LocalDate To)? ParsePeriod(string text, ArgumentResult result)
    {
        string[] ends = text.Split("..");
        if (ends.Length == 2 && DayOf(ends[0], last: false) is { } from && DayOf(ends[1], last: true) is { } to && from <= to)
        {
            return (from, to);
        }

        result.AddError($"'{text}' is not a period such as 2014..2016 or 2014-03..2014-12");
        return null;
    }

    private static LocalDate? DayOf(string text, bool last)
    {
        string first = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        if (LocalDatePattern.Iso.Parse(first) is not { Success: true, Value: var day })
        {
            return null;
        }

        return (last, text.Length) switch
        {
            (true, 4) => new LocalDate(day.Year, 12, 31),
            (true, 7) => day.With(DateAdjusters.EndOfMonth),
            _ => day,
        };
    }

    private static Option<double> Number(string name, string description, string help, double fallback, Func<double, bool> holds, string rule)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => fallback, HelpName = help };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && double.TryParse(result.Tokens[^1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !holds(value))
            {
                result.AddError($"{name} {rule}");
            }
        });
        return option;
    }
}
