using System.CommandLine;
using Entente.Language;
using Entente.Language.Treebanks;
using Entente.Problems;

namespace Entente.Cli.Commands;

/// <summary><c>entente parse</c>: text or CoNLL-U to CoNLL-U.</summary>
internal static class ParseCommand
{
    // Ten columns: what tells CoNLL-U from prose.
    private const int TabsInARow = 9;

    public static Command Create()
    {
        var input = new Argument<string>("FILE") { Description = "Text, or CoNLL-U whose tokens are kept (plain or .gz); - is standard input." };
        var output = new Option<string?>("--out") { Description = "Where to write; standard output when left out.", HelpName = "FILE" };
        var command = new Command("parse",
            """
            Analyses English: sentences, tokens, tags, lemmas, trees, names and roles, as CoNLL-U.

            Example:
              echo "The Kremlin said the talks went well." | entente parse -
            """)
        {
            input, output,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string path, string? output)
    {
        Outcome<string> text = ReadText(path);
        if (!text.Succeeded)
        {
            return Terminal.Fail(text.Problem);
        }

        Outcome<Language.Language> english = Workshop.English;
        if (!english.Succeeded)
        {
            return Terminal.Fail(english.Problem);
        }

        Outcome<TextWriter> opened = InputText.OpenWriter(output);
        if (!opened.Succeeded)
        {
            return Terminal.Fail(opened.Problem);
        }

        using TextWriter writer = opened.Value;
        try
        {
            foreach (TreebankSentence sentence in IsConllu(text.Value) ? ParseTokens(english.Value, text.Value) : ParseText(english.Value, text.Value))
            {
                ConlluWriter.Write(writer, sentence);
            }

            return ExitCode.Done;
        }
        catch (FormatException exception)
        {
            return Terminal.Fail(ProblemCatalogue.BadCorpus.For(path, exception.Message));
        }
    }

    private static Outcome<string> ReadText(string path)
    {
        if (path != InputText.Standard && path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
        {
            try
            {
                using TextReader packed = TreebankFile.OpenText(path);
                return packed.ReadToEnd();
            }
            catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
            {
                return ProblemCatalogue.CannotRead.For(path, exception.Message);
            }
        }

        return InputText.ReadText(path);
    }

    private static bool IsConllu(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > 0 && line[0] != '#')
            {
                return line.Count('\t') == TabsInARow;
            }
        }

        return false;
    }

    private static IEnumerable<TreebankSentence> ParseTokens(Language.Language english, string text) =>
        english.Analyse(ConlluReader.Read(new StringReader(text)));

    private static IEnumerable<TreebankSentence> ParseText(Language.Language english, string text) =>
        english.Analyse(text).Sentences.Select((sentence, index) => sentence.ToTreebank(index + 1));
}
