namespace Entente.Language.Treebanks;

/// <summary>Brings what the language core found into the form of a treebank.</summary>
public static class TreebankConversion
{
    /// <summary>The sentence as a treebank has it, with its number and text as comments and offsets in MISC.</summary>
    /// <param name="sentence">An analysed sentence.</param>
    /// <param name="number">Its number in the file, from one.</param>
    public static TreebankSentence ToTreebank(this Sentence sentence, int number)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tokens = sentence.Tokens;
        return new TreebankSentence
        {
            Forms = [.. tokens.Select(token => token.Text)],
            Lemmas = sentence.Lemmas,
            Pos = sentence.Pos,
            PennTags = sentence.PennTags,
            Features = Blank(sentence.Count),
            Heads = sentence.Heads,
            Relations = sentence.Relations,
            Misc = [.. tokens.Select(token => $"Start={token.Start}|End={token.End}")],
            SpaceAfter = [.. tokens.Select((token, i) => i + 1 == sentence.Count || sentence[i + 1].Start > token.End)],
            Comments = [$"sent_id = {number}", $"text = {sentence.Text.ReplaceLineEndings(" ")}"],
            Names = sentence.Names,
            Predicates = sentence.Predicates,
        };
    }

    /// <summary>A treebank's tokens and comments with everything else as the language core sees it.</summary>
    /// <exception cref="ArgumentException">The two have different numbers of tokens.</exception>
    public static TreebankSentence WithAnalysis(this TreebankSentence gold, Sentence analysis)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(analysis);
        if (gold.Count != analysis.Count)
        {
            throw new ArgumentException($"{gold.Count} tokens cannot take the analysis of {analysis.Count}.");
        }

        return gold with
        {
            Lemmas = analysis.Lemmas,
            Pos = analysis.Pos,
            PennTags = analysis.PennTags,
            Features = Blank(gold.Count),
            Heads = analysis.Heads,
            Relations = analysis.Relations,
            Names = analysis.Names,
            Predicates = analysis.Predicates,
        };
    }

    /// <summary>Analyses the sentences of a treebank from their tokens alone.</summary>
    public static IEnumerable<TreebankSentence> Analyse(this Language language, IEnumerable<TreebankSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(language);
        // A few hundred at a time: enough to fill the network's batches, little enough to stream large files.
        foreach (TreebankSentence[] chunk in sentences.Chunk(512))
        {
            AnalysedText analysed = language.Analyse([.. chunk.Select(sentence => (IReadOnlyList<string>)sentence.Forms)]);
            for (int i = 0; i < chunk.Length; i++)
            {
                yield return chunk[i].WithAnalysis(analysed.Sentences[i]);
            }
        }
    }

    private static string[] Blank(int count)
    {
        var blank = new string[count];
        Array.Fill(blank, "_");
        return blank;
    }
}
