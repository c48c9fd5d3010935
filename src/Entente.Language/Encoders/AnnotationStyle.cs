namespace Entente.Language.Encoders;

/// <summary>Whose annotation habits a sentence follows; sets that share labels still differ in how they use them (Stymne et al. 2018).</summary>
internal enum AnnotationStyle : byte
{
    /// <summary>The English Web Treebank, with Universal NER and PropBank over it; what an analysis follows.</summary>
    WebTreebank,
    Gum,
    WikiGold,
    Politics,
    /// <summary>This project's own sentences.</summary>
    Own,
}
