using System.Globalization;
using Entente.Language.Scoring;
using Entente.Pipelines.Scoring;

namespace Entente.Cli.Printing;

/// <summary>Prints how a labelled file was read: figures by label, confusion, errors to look at.</summary>
internal static class SuiteListing
{
    private const int MostConfusions = 15;

    public static void Print(SuiteScore score, int errors)
    {
        TextWriter output = Terminal.Records;
        foreach (var (name, scores) in score.Measures)
        {
            output.WriteLine($"{name}\tprecision\trecall\tF1\tgold\tfound");
            foreach (var (label, counts) in scores.ByLabel)
            {
                Row(output, label, counts);
            }

            Row(output, "all (micro)", scores.Micro);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"macro\t\t\t{100 * scores.MacroF1:0.0}"));
            output.WriteLine();
        }

        PrintConfusion(output, score.Measures[0].Scores);
        foreach (var error in score.Errors.Take(errors))
        {
            output.WriteLine($"{error.Place}\tgold {error.Gold}\tfound {error.Found}\t{TextTable.Plain(error.Text)}");
        }

        output.WriteLine($"{score.Examples} examples, {score.Errors.Count} with errors, {score.LeftOut.Count} left out");
    }

    private static void PrintConfusion(TextWriter output, LabelScores scores)
    {
        if (scores.Confusion.Count == 0)
        {
            return;
        }

        output.WriteLine("gold\tfound instead\ttimes");
        foreach (var (gold, found, count) in scores.Confusion.Take(MostConfusions))
        {
            output.WriteLine($"{gold}\t{found}\t{count}");
        }

        output.WriteLine();
    }

    private static void Row(TextWriter output, string label, Agreement counts) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{label}\t{100 * counts.Precision:0.0}\t{100 * counts.Recall:0.0}\t{100 * counts.F1:0.0}\t{counts.Gold}\t{counts.Predicted}"));
}
