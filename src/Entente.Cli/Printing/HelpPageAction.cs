using System.CommandLine;
using System.CommandLine.Invocation;

namespace Entente.Cli.Printing;

/// <summary>Shows the help of the command that was typed.</summary>
internal sealed class HelpPageAction : SynchronousCommandLineAction
{
    /// <summary>Help is shown also where an argument is missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpPage(parseResult.CommandResult.Command, Terminal.HelpWidth).Write(Terminal.Records);
        return ExitCode.Done;
    }
}
