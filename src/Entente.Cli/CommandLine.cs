using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Entente.Problems;

namespace Entente.Cli;

/// <summary>Runs a command line: results on standard output, problems on standard error, the exit code by kind of problem.</summary>
internal static class CommandLine
{
    // How long a command has to put things in order after Ctrl-C before the process ends all the same.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors)
            {
                Terminal.Report(ProblemCatalogue.UnusableArgument.For(error.Message.TrimEnd('.'), available: Available(parsed)));
            }

            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = s_grace });
        }
        catch (OperationCanceledException)
        {
            Terminal.Report(ProblemCatalogue.Interrupted.For(parsed.CommandResult.Command.Name));
            return ExitCode.Problems;
        }
        catch (Exception exception) when (Explain(exception, parsed.CommandResult.Command.Name) is { } problem)
        {
            Terminal.Report(problem);
            return ExitCode.Of(problem);
        }
    }

    // Of a word that is no command or option, those that there are; a wrong value says itself what would do.
    private static string? Available(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return (parsed.UnmatchedTokens.Count > 0, parsed.UnmatchedTokens.FirstOrDefault()?.StartsWith('-')) switch
        {
            (true, true) => string.Join(", ", command.Options.Where(option => !option.Hidden).Select(option => option.Name)),
            (true, _) when command.Subcommands.Count > 0 => string.Join(", ", command.Subcommands.Select(child => child.Name)),
            _ => null,
        };
    }

    // What the operating system refuses is expected; anything else is a bug, named without a stack trace unless asked for.
    private static Problem? Explain(Exception exception, string command) => exception switch
    {
        IOException or UnauthorizedAccessException => ProblemCatalogue.CannotWrite.For(command, exception.Message),
        OutOfMemoryException => ProblemCatalogue.TooLarge.For(command, "memory ran out"),
        _ when Environment.GetEnvironmentVariable("ENTENTE_TRACE") is null =>
            ProblemCatalogue.InternalFailure.For(command, $"{exception.GetType().Name}: {exception.Message}; set ENTENTE_TRACE=1 for the trace"),
        _ => null,
    };
}
