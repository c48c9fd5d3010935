using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Cli.Commands;

/// <summary>Options that several commands take, defined once.</summary>
internal static class SharedOptions
{
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

    public static Option<int?> Limit() => new("--limit", "-n") { Description = "The most rows to print.", HelpName = "N" };

    public static Option<int> Threads() => new("--threads", "-j")
    {
        Description = "Number of threads; the result does not depend on it.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "N",
    };

    public static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result => ParseDay(result.Tokens[^1].Value, result),
    };

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

    private static LocalDate? ParseDay(string text, ArgumentResult result)
    {
        // A year or a month stands for its first day, so that --from 2021 and --until 2021-09 read naturally.
        string full = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        ParseResult<LocalDate> parsed = LocalDatePattern.Iso.Parse(full);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        result.AddError($"'{text}' is not a date such as 2021-08-25");
        return null;
    }
}
