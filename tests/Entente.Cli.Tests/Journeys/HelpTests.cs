using System.CommandLine;
using Entente.Cli.Commands;
using Entente.Cli.Printing;

namespace Entente.Cli.Tests.Journeys;

public class HelpTests
{
    public static TheoryData<string> Commands =>
        [.. RootCommands.Create().Subcommands.SelectMany(command => command.Subcommands.Select(child => $"{command.Name} {child.Name}").Prepend(command.Name))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_names_the_program_and_ends_in_an_example(string path)
    {
        Command command = path.Split(' ').Aggregate((Command)RootCommands.Create(), (parent, name) => parent.Subcommands.Single(child => child.Name == name));
        using var page = new StringWriter();
        new HelpPage(command, width: 80).Write(page);
        string[] lines = page.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldContain(line => line.StartsWith($"  entente {path}", StringComparison.Ordinal));
        lines.ShouldContain("Example:");
        lines.TakeWhile(line => line != "Example:").ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public async Task The_program_lists_its_commands_one_a_line()
    {
        Run run = await RunningProgram.RunAsync("--help");
        run.ShouldSucceed();
        run.Output.ShouldContain("  entente COMMAND [options]");
        run.Output.ShouldNotContain("Entente.Cli");
        run.Output.Split("Example:").Length.ShouldBe(2);
        foreach (Command command in RootCommands.Create().Subcommands)
        {
            run.Lines.ShouldContain(line => line.StartsWith("  " + command.Name, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("events")]
    [InlineData("read")]
    [InlineData("score", "language")]
    public async Task A_command_shows_its_options(params string[] command)
    {
        Run run = await RunningProgram.RunAsync([.. command, "--help"]);
        run.ShouldSucceed();
        run.Output.ShouldContain($"  entente {string.Join(' ', command)}");
        run.Output.ShouldContain("--help");
        run.Output.ShouldContain("Example:");
    }

    [Fact]
    public async Task The_version_is_a_number_alone() => (await RunningProgram.RunAsync("--version")).Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+$");

    [Fact]
    public async Task Without_a_command_the_list_of_commands_is_shown_as_a_fault()
    {
        Run run = await RunningProgram.RunAsync();
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("Commands:");
    }
}
