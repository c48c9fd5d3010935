using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>The annotated sentences a model is trained and developed on.</summary>
internal sealed record TrainingCorpus
{
    /// <summary>Sentences with tags and trees, and with names and predicates where those are annotated.</summary>
    public required IReadOnlyList<TreebankSentence> Trees { get; init; }

    /// <summary>Sentences with names alone.</summary>
    public required IReadOnlyList<TreebankSentence> Names { get; init; }

    /// <summary>Development sets by title.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TreebankSentence>> Development { get; init; }

    /// <summary>Reads the data folder.</summary>
    /// <exception cref="FileNotFoundException">A file of the layout the trainer expects is missing.</exception>
    public static TrainingCorpus Read(TrainingOptions options)
    {
        string data = options.DataDirectory;
        List<TreebankSentence> names = [.. ReadNames(Path.Combine(data, "names", "wikigold.conll.gz"), NameScheme.WikiGold), .. ReadNames(Path.Combine(data, "names", "politics-train.conll.gz"), NameScheme.Politics)];
        foreach (string file in OwnNameFiles(options))
        {
            IReadOnlyList<TreebankSentence> own = ReadNames(file, NameScheme.Own);
            for (int i = 0; i < options.NamesRepeats; i++)
            {
                names.AddRange(own);
            }
        }

        return new TrainingCorpus
        {
            Trees = [.. ReadWeb(data, "train"), .. TreebankFile.ReadConllu(Path.Combine(data, "treebanks", "gum-open-train.conllu.gz"))],
            Names = names,
            Development = new Dictionary<string, IReadOnlyList<TreebankSentence>>
            {
                ["EWT dev"] = ReadWeb(data, "dev"),
                ["GUM dev"] = TreebankFile.ReadConllu(Path.Combine(data, "treebanks", "gum-open-dev.conllu.gz")),
                ["politics dev"] = ReadNames(Path.Combine(data, "names", "politics-dev.conll.gz"), NameScheme.Politics),
            },
        };
    }

    private static IReadOnlyList<TreebankSentence> ReadWeb(string data, string part)
    {
        IEnumerable<TreebankSentence> trees = TreebankFile.ReadConllu(Path.Combine(data, "treebanks", $"ewt-{part}.conllu.gz"));
        using TextReader propBank = TreebankFile.OpenText(Path.Combine(data, "propbank", $"ewt-{part}.gold_skel.gz"));
        using TextReader names = TreebankFile.OpenText(Path.Combine(data, "names", $"ewt-{part}.iob2.gz"));
        return NameReader.Attach(PropBankReader.Attach(trees, propBank), NameReader.Read(names, NameScheme.UniversalNer).ToList());
    }

    private static IReadOnlyList<TreebankSentence> ReadNames(string path, NameScheme scheme)
    {
        using TextReader reader = TreebankFile.OpenText(path);
        return [.. NameReader.Read(reader, scheme).Select(WithoutTree)];
    }

    private static IEnumerable<string> OwnNameFiles(TrainingOptions options)
        => Directory.Exists(options.NamesDirectory) ? Directory.EnumerateFiles(options.NamesDirectory, "*.conll").Order(StringComparer.Ordinal) : [];

    private static TreebankSentence WithoutTree(NameSentence sentence)
    {
        string[] blanks = [.. sentence.Forms.Select(_ => "_")];
        return new TreebankSentence
        {
            Forms = sentence.Forms,
            Lemmas = blanks,
            Pos = new UniversalPos[blanks.Length],
            PennTags = blanks,
            Features = blanks,
            Heads = [.. blanks.Select(_ => -1)],
            Relations = blanks,
            Misc = blanks,
            SpaceAfter = [.. blanks.Select(_ => true)],
            Names = sentence.Names,
        };
    }
}
