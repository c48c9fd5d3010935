using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary><c>entente score</c>: measures a stage on a labelled file.</summary>
internal static class ScoreCommand
{
    public static Command Create() => new Command("score",
        """
        Measures a stage on a labelled file and prints precision, recall and F.

        Example:
          entente score language ../shared/data/treebanks/ewt-dev.conllu.gz
        """)
    {
        ScoreArticlesCommand.Create(),
        ScoreLanguageCommand.Create(),
        ScorePassagesCommand.Create(),
        ScorePetrarchCommand.Create(),
        ScorePlvCommand.Create(),
        ScorePloverGsrCommand.Create(),
        ScoreProbesCommand.Create(),
        ScoreSentenceClassCommand.Create(),
        ScoreValidityCommand.Create(),
    }.ShowsItsCommands();
}
