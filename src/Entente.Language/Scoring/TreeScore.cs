namespace Entente.Language.Scoring;

/// <summary>Tags, lemmas and trees on gold tokens: how many tokens each layer gets right.</summary>
/// <remarks>
/// Definitions of the CoNLL 2018 shared task (Zeman et al. 2018, section 5), in which every token counts, punctuation included,
/// and labels are compared without subtypes. <see cref="LasWithSubtypes"/> is the stricter figure.
/// </remarks>
public sealed record TreeScore
{
    /// <summary>Number of tokens scored.</summary>
    public required int Tokens { get; init; }

    /// <summary>Share of tokens with the right universal part of speech, 0..1.</summary>
    public double Upos => Share(UposCorrect);

    /// <summary>Share of tokens with the right Penn tag, 0..1.</summary>
    public double Xpos => Share(XposCorrect);

    /// <summary>Share of tokens with the right lemma, 0..1; a token without a gold lemma counts as right.</summary>
    public double Lemma => Share(LemmaCorrect);

    /// <summary>Share of tokens with the right head, 0..1.</summary>
    public double Uas => Share(HeadCorrect);

    /// <summary>Share of tokens with the right head and relation, subtypes apart, 0..1.</summary>
    public double Las => Share(RelationCorrect);

    /// <summary>Share of tokens with the right head and relation with its subtype, 0..1.</summary>
    public double LasWithSubtypes => Share(SubtypeCorrect);

    internal int UposCorrect { get; init; }
    internal int XposCorrect { get; init; }
    internal int LemmaCorrect { get; init; }
    internal int HeadCorrect { get; init; }
    internal int RelationCorrect { get; init; }
    internal int SubtypeCorrect { get; init; }

    private double Share(int correct) => Tokens == 0 ? 0 : (double)correct / Tokens;
}
