using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary>The command tree.</summary>
internal static class RootCommands
{
    public static RootCommand Create() => new(
        """
        Entente reads what is written about world affairs and measures the relations it describes.

        Example:
          entente read articles/ --study asia.entente
          entente events --study asia.entente --with RUS --with PAK
        """)
    {
        DemoCommand.Create(),
        ReadCommand.Create(),
        CodeCommand.Create(),
        ParseCommand.Create(),
        DatesCommand.Create(),
        ExtractCommand.Create(),
        EventsCommand.Create(),
        ActorsCommand.Create(),
        DocumentsCommand.Create(),
        ScoreCommand.Create(),
        TrainCommand.Create(),
        DoctorCommand.Create(),
    };
}
