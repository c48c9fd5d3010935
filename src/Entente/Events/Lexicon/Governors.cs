using System.Collections.Frozen;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Events.Lexicon;

/// <summary>Words that decide whether what they govern happened, by what they make of it.</summary>
public sealed class Governors
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _words;

    private Governors(FrozenDictionary<string, FrozenSet<string>> words) => _words = words;

    /// <summary>Reads <c>lexicon/governors.yaml</c>.</summary>
    public static Outcome<Governors> Load(DataFolder data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return VocabularyFile.ReadYaml(data.FileAt("lexicon", "governors.yaml"), Build);
    }

    internal bool IsSpeech(string lemma) => Has("speech", lemma);

    internal bool IsPlanned(string lemma) => Has("planned", lemma);

    internal bool IsWished(string lemma) => Has("wished", lemma);

    internal bool IsHypothetical(string lemma) => Has("hypothetical", lemma);

    internal bool IsDenied(string lemma) => Has("denied", lemma);

    internal bool IsAlleged(string lemma) => Has("alleged", lemma);

    internal bool IsFactive(string lemma) => Has("factive", lemma);

    internal bool IsOngoing(string lemma) => Has("ongoing", lemma);

    internal bool IsOccurrence(string lemma) => Has("occurrence", lemma);

    internal bool IsPolicing(string lemma) => Has("policing", lemma);

    internal bool IsJudging(string lemma) => Has("judging", lemma);

    internal bool IsGoverning(string lemma) => Has("governing", lemma);

    internal bool IsVisiting(string lemma) => Has("visiting", lemma);

    internal bool IsContradicting(string lemma) => Has("contradicting", lemma);

    internal bool IsNaming(string lemma) => Has("naming", lemma);

    internal bool IsRioting(string lemma) => Has("rioting", lemma);

    internal bool IsCrowd(string lemma) => Has("crowds", lemma);

    internal static Governors Build(VocabularyNode top)
    {
        string[] kinds = ["planned", "wished", "hypothetical", "denied", "alleged", "ongoing", "speech", "factive", "occurrence", "policing", "judging", "governing", "visiting", "contradicting", "naming", "rioting", "crowds"];
        top.AllowOnly(kinds);
        return new(kinds.ToFrozenDictionary(kind => kind, kind => Words(top.Required(kind)), StringComparer.Ordinal));
    }

    private static FrozenSet<string> Words(VocabularyNode list) => list.Items.Select(item => item.Text).ToFrozenSet(StringComparer.Ordinal);

    private bool Has(string kind, string lemma) => _words[kind].Contains(lemma);
}
