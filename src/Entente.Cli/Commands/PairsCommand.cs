using System.CommandLine;
using Entente.Events.Pairs;
using Entente.Pipelines.Pairs;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente pairs</c>: what a marked source does to a marked target.</summary>
internal static class PairsCommand
{
    private static readonly Argument<string> s_input = new("FILE") { Description = "Tab-separated values with a header and a column text of sentences with <s>source</s> and <t>target</t>; - is standard input." };
    private static readonly Option<string?> s_output = new("--out") { Description = "Where to write; standard output when left out or -.", HelpName = "FILE" };
    private static readonly Option<PairLabels> s_labels = SharedOptions.Labels();

    public static Command Create()
    {
        var command = new Command("pairs",
            """
            Says what the marked source of each sentence does to its marked target; adds the columns type, mode, status, quad and confidence.

            Example:
              printf 'text\n<s>Chad</s> condemned <t>Niger</t>.\n' | entente pairs - --out -
            """)
        {
            s_input, s_output, s_labels,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(s_input);
        Outcome<string> text = InputText.ReadText(path);
        Outcome<PairTable> table = text.Succeeded ? PairTable.Parse(text.Value, path) : text.Problem;
        if (!table.Succeeded)
        {
            return Terminal.Fail(table.Problem);
        }

        Outcome<PairWorkshop> workshop = PairWorkshop.Load();
        if (!workshop.Succeeded)
        {
            return Terminal.Fail(workshop.Problem);
        }

        Outcome<TextWriter> writer = InputText.OpenWriter(parsed.GetValue(s_output));
        if (!writer.Succeeded)
        {
            return Terminal.Fail(writer.Problem);
        }

        using TextWriter output = writer.Value;
        return Write(table.Value, workshop.Value, table.Value.LabelsFor(parsed.GetValue(s_labels)), output, path);
    }

    private static int Write(PairTable table, PairWorkshop workshop, PairLabels labels, TextWriter output, string path)
    {
        output.Write(PairWriter.Header(table) + "\n");
        int exit = ExitCode.Done;
        using IEnumerator<PairReading> readings = workshop.Reader.Read(table.Rows.Select(row => row.Pair).OfType<MarkedText>(), PairLabelNames.ConventionOf(labels)).GetEnumerator();
        foreach (PairRow row in table.Rows)
        {
            PairReading? reading = row.Pair is not null && readings.MoveNext() ? readings.Current : null;
            output.Write(PairWriter.Line(table, row, reading, labels, workshop.Scheme) + "\n");
            if (row.Fault is { } fault)
            {
                Terminal.Report(ProblemCatalogue.BadCorpus.For($"{path}, line {row.Line}", fault));
                exit = ExitCode.Problems;
            }
        }

        return exit;
    }
}
