using Entente.Problems;
using Spectre.Console;

namespace Entente.Cli;

/// <summary>The three streams, with colour and width as the terminal, pipes and NO_COLOR allow.</summary>
internal static class Terminal
{
    // A pipe has no width; tables written into one must not be cut.
    private const int PipeWidth = 10_000;

    private const int NarrowestHelp = 60;
    private const int WidestHelp = 120;

    private static readonly Lazy<IAnsiConsole> s_errors = new(() => Create(Console.Error, Console.IsErrorRedirected));
    private static readonly Lazy<IAnsiConsole> s_results = new(() => Create(Console.Out, Console.IsOutputRedirected));

    /// <summary>Standard error, for progress and problems.</summary>
    public static IAnsiConsole Errors => s_errors.Value;

    /// <summary>Standard output, for tables.</summary>
    public static IAnsiConsole Results => s_results.Value;

    /// <summary>Standard output, for records.</summary>
    public static TextWriter Records => Console.Out;

    /// <summary>Columns of help: the terminal's, but no wider than reads well; a pipe gets lines that need no breaking.</summary>
    public static int HelpWidth => Console.IsOutputRedirected ? WidestHelp : Math.Clamp(Results.Profile.Width, NarrowestHelp, WidestHelp);

    /// <summary>Names a problem on standard error.</summary>
    public static void Report(Problem problem) => Console.Error.WriteLine(problem);

    /// <summary>Names a problem and gives the exit code for it.</summary>
    public static int Fail(Problem problem)
    {
        Report(problem);
        return ExitCode.Of(problem);
    }

    /// <summary>Says something on standard error.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);

    private static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (redirected)
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }
}
