using Entente.Language.Encoders;
using Entente.Language.Parsing;
using Entente.Language.Treebanks;

namespace Entente.Language.Training;

/// <summary>One sentence to learn from.</summary>
internal sealed record TrainingExample(SentenceFeatures Features, GoldSentence Gold)
{
    /// <summary>Prepares sentences, some with trees and some with names only.</summary>
    public static TrainingExample Of(TreebankSentence sentence, bool hasTree, FeatureExtractor extractor, LabelIndex labels)
    {
        SentenceFeatures features = new();
        TokenSpans tokens = TokenSpans.Join(sentence.Forms);
        extractor.Extract(tokens.Text, tokens.Starts, tokens.Ends, features);
        return new TrainingExample(features, new GoldSentence
        {
            Tags = hasTree ? Rows(sentence.Count, i => labels.TagOf(sentence.Pos[i], sentence.PennTags[i])) : null,
            Heads = hasTree ? Rows(sentence.Count, i => sentence.Heads[i] + 1) : null,
            Relations = hasTree ? Rows(sentence.Count, i => labels.RelationOf(sentence.Relations[i])) : null,
            Names = sentence.Names is null ? null : NameLabels.Encode(sentence.Count, sentence.Names),
            Predicates = sentence.Predicates?.Select(predicate => PredicateOf(predicate, sentence.Count)).ToList(),
        });
    }

    private static int[] Rows(int tokens, Func<int, int> valueOf) => [0, .. Enumerable.Range(0, tokens).Select(valueOf)];

    private static GoldPredicate PredicateOf(Predicate predicate, int tokens)
    {
        int[] roles = new int[tokens + 1];
        foreach (Argument argument in predicate.Arguments)
        {
            roles[argument.Token + 1] = RoleClasses.Of(argument.Role);
        }

        return new GoldPredicate(predicate.Token + 1, roles);
    }
}
