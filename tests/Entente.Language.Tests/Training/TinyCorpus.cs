using Entente.Language.Treebanks;

namespace Entente.Language.Tests.Training;

/// <summary>A dozen sentences of an invented country, fully annotated.</summary>
internal static class TinyCorpus
{
    // A token is form|UPOS|XPOS|head|relation, and further parts as in the MISC column.
    private static readonly string[] s_sentences =
    [
        "Karvonia|PROPN|NNP|2|nsubj|Name=B-LOC signed|VERB|VBD|0|root|Pred=1|Args=1:ARG0,4:ARG1 the|DET|DT|4|det treaty|NOUN|NN|2|obj .|PUNCT|.|2|punct",
        "The|DET|DT|2|det minister|NOUN|NN|3|nsubj visited|VERB|VBD|0|root|Pred=1|Args=2:ARG0,4:ARG1,5:TMP Port|PROPN|NNP|3|obj|Name=B-LOC yesterday|NOUN|NN|3|obl:tmod .|PUNCT|.|3|punct",
        "Troops|NOUN|NNS|4|nsubj did|AUX|VBD|4|aux not|PART|RB|4|advmod leave|VERB|VB|0|root|Pred=1|Args=1:ARG0,3:NEG,6:ARG1 the|DET|DT|6|det port|NOUN|NN|4|obj .|PUNCT|.|4|punct",
        "Anna|PROPN|NNP|3|nsubj|Name=B-PER Tarvik|PROPN|NNP|1|flat|Name=I-PER called|VERB|VBD|0|root|Pred=1|Args=1:ARG0,5:ARG1 the|DET|DT|5|det president|NOUN|NN|3|obj .|PUNCT|.|3|punct",
        "The|DET|DT|3|det Karvonian|ADJ|JJ|3|amod|Name=B-NORP army|NOUN|NN|4|nsubj attacked|VERB|VBD|0|root|Pred=1|Args=3:ARG0,6:ARG1 two|NUM|CD|6|nummod villages|NOUN|NNS|4|obj .|PUNCT|.|4|punct",
        "The|DET|DT|2|det treaty|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass signed|VERB|VBN|0|root|Pred=1|Args=2:ARG1,6:ARG0 by|ADP|IN|6|case Karvonia|PROPN|NNP|4|obl:agent|Name=B-LOC .|PUNCT|.|4|punct",
        "Talks|NOUN|NNS|3|nsubj may|AUX|MD|3|aux resume|VERB|VB|0|root|Pred=1|Args=1:ARG1,2:MOD,5:LOC in|ADP|IN|5|case Port|PROPN|NNP|3|obl|Name=B-LOC .|PUNCT|.|3|punct",
        "The|DET|DT|4|det Northern|PROPN|NNP|4|amod|Name=B-ORG Grain|PROPN|NNP|4|compound|Name=I-ORG Union|PROPN|NNP|5|nsubj|Name=I-ORG protested|VERB|VBD|0|root|Pred=1|Args=4:ARG0 .|PUNCT|.|5|punct",
        "She|PRON|PRP|2|nsubj said|VERB|VBD|0|root|Pred=1|Args=1:ARG0,5:ARG1 Tarvik|PROPN|NNP|5|nsubj|Name=B-PER would|AUX|MD|5|aux come|VERB|VB|2|ccomp|Pred=1|Args=3:ARG1,4:MOD .|PUNCT|.|2|punct",
        "Karvonians|PROPN|NNPS|2|nsubj|Name=B-NORP vote|VERB|VBP|0|root|Pred=1|Args=1:ARG0,4:TMP on|ADP|IN|4|case Sunday|PROPN|NNP|2|obl .|PUNCT|.|2|punct",
        "A|DET|DT|2|det ship|NOUN|NN|3|nsubj sank|VERB|VBD|0|root|Pred=1|Args=2:ARG1,6:LOC near|ADP|IN|6|case the|DET|DT|6|det port|NOUN|NN|3|obl .|PUNCT|.|3|punct",
        "Yesterday|NOUN|NN|4|obl:tmod the|DET|DT|3|det union|NOUN|NN|4|nsubj thanked|VERB|VBD|0|root|Pred=1|Args=1:TMP,3:ARG0,5:ARG1 Anna|PROPN|NNP|4|obj|Name=B-PER .|PUNCT|.|4|punct",
    ];

    public static IReadOnlyList<TreebankSentence> Sentences { get; } = Read();

    private static List<TreebankSentence> Read()
    {
        string conllu = string.Join("\n\n", s_sentences.Select(sentence => string.Join('\n', sentence.Split(' ').Select(Line)))) + "\n\n";
        // Sentences without a name or predicate are annotated all the same.
        return [.. ConlluReader.Read(new StringReader(conllu)).Select(sentence => sentence with { Names = sentence.Names ?? [], Predicates = sentence.Predicates ?? [] })];
    }

    private static string Line(string token, int index)
    {
        string[] parts = token.Split('|');
        string misc = parts.Length > 5 ? string.Join('|', parts[5..]) : "_";
        return string.Join('\t', index + 1, parts[0], parts[0].ToLowerInvariant(), parts[1], parts[2], "_", parts[3], parts[4], "_", misc);
    }
}
