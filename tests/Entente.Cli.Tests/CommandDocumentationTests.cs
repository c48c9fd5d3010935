using System.CommandLine;
using Entente.Cli.Commands;

namespace Entente.Cli.Tests;

public class CommandDocumentationTests
{
    [Fact]
    public void Every_command_shows_an_example() =>
        All(RootCommands.Create()).ShouldAllBe(command => command.Description!.Contains("Example:", StringComparison.Ordinal));

    [Fact]
    public void Every_command_has_its_section_in_the_manual()
    {
        string manual = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "commands.md"));
        foreach (Command command in RootCommands.Create().Subcommands)
        {
            manual.ShouldContain($"## entente {command.Name}");
        }
    }

    [Fact]
    public void Every_option_says_what_it_does() =>
        All(RootCommands.Create()).SelectMany(command => command.Options).ShouldAllBe(option => !string.IsNullOrWhiteSpace(option.Description));

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
