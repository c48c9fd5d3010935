using System.CommandLine;

namespace Entente.Cli.Printing;

/// <summary>The help of one command: what it does, how it is called, its parts in columns, and an example last, where the eye ends.</summary>
/// <remarks>A command's description holds a sentence or two, then a line "Example:" and the lines of the example.</remarks>
internal sealed class HelpPage(Command command, int width)
{
    /// <summary>The program's name, whatever file it was started from.</summary>
    public const string Program = "entente";

    private const string ExampleMark = "Example:";
    private const int LongestLabel = 32;
    private const int Gap = 2;

    /// <summary>What a command does, in one line.</summary>
    public static string SummaryOf(Command command) =>
        string.Join(' ', (command.Description ?? "").Split(ExampleMark)[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        WriteWrapped(output, SummaryOf(command), indent: 0);
        WriteSection(output, "Usage", [("", Usage())]);
        WriteSection(output, "Commands", [.. Shown(command.Subcommands).Select(child => (Label(child), FirstSentence(SummaryOf(child))))]);
        WriteSection(output, "Arguments", [.. command.Arguments.Where(argument => !argument.Hidden).Select(argument => (Label(argument), argument.Description ?? ""))]);
        WriteSection(output, "Options", [.. Options().Select(option => (Label(option), Meaning(option)))]);
        WriteExample(output);
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"'{Path(command)} COMMAND --help' shows the options of a command and an example.");
        }
    }

    private static IEnumerable<Command> Shown(IEnumerable<Command> commands) => commands.Where(child => !child.Hidden);

    // A command's own options first, those of every command last.
    private IEnumerable<Option> Options() =>
        Ancestors(command).SelectMany((one, level) => one.Options.Where(option => !option.Hidden && (level == 0 || option.Recursive)));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (Command? one = command; one is not null; one = one.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return one;
        }
    }

    private static string Path(Command command) =>
        string.Join(' ', Ancestors(command).Reverse().Select((one, depth) => depth == 0 ? Program : one.Name));

    private string Usage() => string.Join(
        ' ',
        new[] { Path(command) }
            .Concat(command.Subcommands.Count > 0 ? ["COMMAND"] : [])
            .Concat(command.Arguments.Where(argument => !argument.Hidden).Select(Label))
            .Append("[options]"));

    private static string Label(Command child) => string.Join(' ', child.Arguments.Select(Label).Prepend(child.Name));

    private static string Label(Argument argument)
    {
        string name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Label(Option option)
    {
        IEnumerable<string> names = option.Aliases.Append(option.Name).Where(name => name[0] == '-').Distinct()
            .OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal);
        string label = string.Join(", ", names);
        return option.HelpName is { } value ? $"{label} {value}" : label;
    }

    private static string Meaning(Option option) => (option.Required, Fallback(option)) switch
    {
        (true, _) => option.Description + " Needed.",
        (_, { Length: > 0 } value) => $"{option.Description} [default: {value}]",
        _ => option.Description ?? "",
    };

    private static string? Fallback(Option option) => option.HasDefaultValue && option.ValueType != typeof(bool)
        ? option.GetDefaultValue() switch { Enum member => member.ToString().ToLowerInvariant(), { } value => value.ToString(), null => null }
        : null;

    private static string FirstSentence(string text) => text.Split(". ")[0].TrimEnd('.') + ".";

    private void WriteSection(TextWriter output, string title, IReadOnlyList<(string Label, string Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title + ":");
        int longest = rows.Max(row => row.Label.Length);
        int column = longest == 0 ? Gap : Gap + Math.Min(LongestLabel, longest) + Gap;
        foreach ((string label, string text) in rows)
        {
            string start = new string(' ', Gap) + label;
            bool fits = start.Length + Gap <= column || label.Length == 0;
            if (!fits)
            {
                output.WriteLine(start);
            }

            output.Write(fits ? start.PadRight(column) : new string(' ', column));
            WriteWrapped(output, text, column);
        }
    }

    private void WriteExample(TextWriter output)
    {
        string[] parts = (command.Description ?? "").Split(ExampleMark);
        if (parts.Length < 2)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(ExampleMark);
        foreach (string line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output.WriteLine(new string(' ', Gap) + line);
        }
    }

    // The first line begins where the cursor stands; the others are indented to the same column.
    private void WriteWrapped(TextWriter output, string text, int indent)
    {
        int room = Math.Max(20, width - indent);
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                output.WriteLine(line);
                output.Write(new string(' ', indent));
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        output.WriteLine(line);
    }
}
