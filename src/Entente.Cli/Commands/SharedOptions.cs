using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Pipelines.Pairs;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands take, defined once.</summary>
internal static class SharedOptions
{
    private const int MostThreads = 256;

    public static Option<string> Study() => new("--study", "-s")
    {
        Description = "The study file.",
        DefaultValueFactory = _ => "study.entente",
        HelpName = "FILE",
    };

    public static Option<OutputFormat> Format(OutputFormat fallback = OutputFormat.Table)
    {
        var option = new Option<OutputFormat>("--format", "-f")
        {
            Description = "How to print: table, jsonl or csv.",
            DefaultValueFactory = _ => fallback,
            CustomParser = Names<OutputFormat>,
            HelpName = "table|jsonl|csv",
        };
        option.CompletionSources.Add([.. RecordName.All<OutputFormat>()]);
        return option;
    }

    /// <summary>Which names of types a file of marked pairs has.</summary>
    public static Option<PairLabels> Labels() =>
        Member<PairLabels>("--labels", "Names of types: plover has sixteen, plv merges CONCEDE and RETREAT into YIELD, auto is plv where the header names source and target");

    /// <summary>One of the names of an enumeration; the first when left out.</summary>
    public static Option<T> Member<T>(string name, string description, params string[] aliases)
        where T : struct, Enum
    {
        var option = new Option<T>(name, aliases)
        {
            Description = $"{description} ({string.Join(", ", RecordName.All<T>())}).",
            DefaultValueFactory = _ => default,
            CustomParser = Names<T>,
            HelpName = string.Join('|', RecordName.All<T>()),
        };
        option.CompletionSources.Add([.. RecordName.All<T>()]);
        return option;
    }

    public static Option<int?> Limit()
    {
        var option = new Option<int?>("--limit", "-n") { Description = "The most rows to print.", HelpName = "N" };
        option.Validators.Add(result => RequireNumber(result, value => value >= 1, "must be at least 1"));
        return option;
    }

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads", "-j")
        {
            Description = "Number of threads; the result does not depend on it.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "N",
        };
        option.Validators.Add(result => RequireNumber(result, value => value is >= 1 and <= MostThreads, $"must be from 1 to {MostThreads}"));
        return option;
    }

    public static Option<double?> Confidence()
    {
        var option = new Option<double?>("--min-confidence", "--confidence") { Description = "Least confidence, 0 to 1.", HelpName = "X" };
        option.Validators.Add(result => RequireNumber(result, value => value is >= 0 and <= 1, "must be from 0 to 1"));
        return option;
    }

    /// <summary>A day; of a year or month that is given instead, the first day.</summary>
    public static Option<LocalDate?> Day(string name, string description) => Date(name, description, last: false);

    /// <summary>A day; of a year or month that is given instead, the last day, so that --until 2021-09 takes in September.</summary>
    public static Option<LocalDate?> LastDay(string name, string description) => Date(name, description, last: true);

    public static Option<T[]> Members<T>(string name, string description)
        where T : struct, Enum => new(name)
        {
            Description = $"{description} ({string.Join(", ", RecordName.All<T>())}).",
            AllowMultipleArgumentsPerToken = true,
            HelpName = "NAME",
            CustomParser = result => [.. result.Tokens.Select(token => Named<T>(token.Value, result))],
        };

    private static T Names<T>(ArgumentResult result)
        where T : struct, Enum => Named<T>(result.Tokens[^1].Value, result);

    private static T Named<T>(string name, ArgumentResult result)
        where T : struct, Enum
    {
        if (RecordName.Parse<T>(name) is { } member)
        {
            return member;
        }

        result.AddError($"'{name}' is none of {string.Join(", ", RecordName.All<T>())}");
        return default;
    }

    private static Option<LocalDate?> Date(string name, string description, bool last) => new(name)
    {
        Description = description + " A month or a year will do.",
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result.Tokens[^1].Value, last, result),
    };

    private static LocalDate? ParseDay(string text, bool last, ArgumentResult result)
    {
        string first = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(first);
        if (!parsed.Success)
        {
            result.AddError($"'{text}' is not a date such as 2021-08-25");
            return null;
        }

        LocalDate day = parsed.Value;
        return (last, text.Length) switch
        {
            (true, 4) => new LocalDate(day.Year, 12, 31),
            (true, 7) => day.With(DateAdjusters.EndOfMonth),
            _ => day,
        };
    }

    // What is no number at all is named by the parser itself.
    /// <summary>Refuses a number outside a range.</summary>
    public static void RequireNumber(OptionResult result, Func<double, bool> holds, string rule)
    {
        if (result.Tokens.Count > 0
            && double.TryParse(result.Tokens[^1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !holds(value))
        {
            result.AddError($"{result.Option.Name} {rule}");
        }
    }
}
