using System.CommandLine;
using Entente.Cli.Printing;

namespace Entente.Cli.Commands;

/// <summary>A command that does nothing itself but holds others.</summary>
internal static class CommandGroup
{
    /// <summary>Makes the command, typed alone, show on standard error what it holds.</summary>
    public static T ShowsItsCommands<T>(this T group)
        where T : Command
    {
        group.SetAction(_ =>
        {
            new HelpPage(group, Terminal.HelpWidth).Write(Console.Error);
            return ExitCode.Usage;
        });
        return group;
    }
}
