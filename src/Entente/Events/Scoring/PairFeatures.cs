using System.Runtime.InteropServices;
using Entente.Events.Lexicon;
using Entente.Events.Triggers;
using Entente.Language.Relations;

namespace Entente.Events.Scoring;

/// <summary>Writes down what is known of a pair: named features for the linear model, columns of each token for the networks.</summary>
internal static class PairFeatures
{
    private const int Types = 16;
    private const int Statuses = 6;
    private const int Near = 6;
    private const int NearHeads = 8;

    /// <summary>About how many facts there are for each token of a sentence.</summary>
    private const int FactsPerToken = 8;

    /// <summary>Columns of a token: lexicon types, proposed types, absorbed, statuses, places on the paths.</summary>
    public const int TokenColumns = Types + Types + 1 + Statuses + 4;

    /// <summary>The pair as the classifier reads it.</summary>
    public static SpanPair Describe(PairView view, LabelConvention convention) => new()
    {
        Sentence = view.Tree.Sentence,
        Source = view.Source,
        Target = view.Target,
        Pivot = view.Pivot,
        TokenFeatures = ColumnsOf(view),
        Features = FeaturesOf(view),
        SecondaryFeatures = SecondaryFeaturesOf(view),
        Convention = (int)convention,
    };

    private static float[] ColumnsOf(PairView view)
    {
        float[] columns = new float[view.Tree.Count * TokenColumns];
        foreach (var match in view.Matches)
        {
            Raise(match.Head, (int)match.Sense.Type, StrengthOf(match));
        }

        foreach (var candidate in view.Candidates)
        {
            int head = candidate.Candidate.Trigger.Head;
            Raise(head, Types + (int)candidate.Candidate.Type, (float)(Math.Max(candidate.Fit, 0) + 1) / 6);
            Raise(head, Types + Types, candidate.Candidate.Absorbed is null ? 0 : 1);
            Raise(head, Types + Types + 1 + (int)candidate.Candidate.Standing.Status, 1);
        }

        const int Paths = TokenColumns - 4;
        foreach (int token in view.SourcePath)
        {
            Raise(token, Paths, 1);
        }

        foreach (int token in view.TargetPath)
        {
            Raise(token, Paths + 1, 1);
        }

        Raise(view.Pivot, Paths + 2, 1);
        Raise(view.Governor, Paths + 3, 1);
        return columns;

        void Raise(int token, int column, float value)
        {
            if (token >= 0)
            {
                ref float cell = ref columns[(token * TokenColumns) + column];
                cell = Math.Max(cell, value);
            }
        }
    }

    private static List<WeightedFeature> FeaturesOf(PairView view)
    {
        var features = new Dictionary<ulong, float>(view.Tree.Count * FactsPerToken);
        AddWords(view, features);
        AddSequences(view, features);
        AddPaths(view, features);
        AddGovernor(view, features);
        AddMatches(view, features);
        AddCandidates(view, features);
        return [.. features.Select(feature => new WeightedFeature(feature.Key, feature.Value))];
    }

    /// <summary>Modes and statuses hang on single words, on what the lexicon says of them, and on what the rules read around them.</summary>
    private static List<WeightedFeature> SecondaryFeaturesOf(PairView view)
    {
        var features = new Dictionary<ulong, float>(view.Tree.Count * FactsPerToken);
        HashSet<int> path = PathOf(view);
        for (int i = 0; i < view.Tree.Count; i++)
        {
            if (ZoneOf(view, i) is not ('S' or 'T'))
            {
                Add(features, $"u:{WordOf(view, i)}");
                Add(features, $"n:{(path.Contains(i) ? 'p' : view.DistanceTo(i) <= Near ? 'n' : 'f')}:{WordOf(view, i)}");
            }
        }

        foreach (var match in view.Matches)
        {
            char onPath = match.Tokens.Any(path.Contains) ? 'p' : 'o';
            Add(features, $"Lm:{match.Sense.Type}{match.Sense.Mode}{onPath}", StrengthOf(match));
        }

        const int Ranked = 3;
        for (int rank = 0; rank < Math.Min(Ranked, view.Candidates.Count); rank++)
        {
            var (candidate, roles, _) = view.Candidates[rank];
            Add(features, $"Cm{rank}:{candidate.Type}{candidate.Mode}");
            Add(features, $"Cs{rank}:{candidate.Standing.Status}{candidate.Standing.IsWish}");
            Add(features, $"Ct{rank}:{candidate.Type}{candidate.Standing.Status}");
            Add(features, $"Cr:{candidate.Type}{candidate.Mode}{roles}");
            if (candidate.Absorbed is { } reason)
            {
                Add(features, $"Ca:{candidate.Type}{reason}");
            }
        }

        return [.. features.Select(feature => new WeightedFeature(feature.Key, feature.Value))];
    }

    private static HashSet<int> PathOf(PairView view) => [.. view.SourcePath.Skip(1), .. view.TargetPath.Skip(1), view.Pivot];

    private static void Add(Dictionary<ulong, float> features, FeatureName name, float weight = 1)
    {
        ref float known = ref CollectionsMarshal.GetValueRefOrAddDefault(features, name.Hash, out _);
        known = Math.Max(known, weight);
    }

    /// <summary>Every word, alone and with where it stands; the words of the spans themselves count less.</summary>
    private static void AddWords(PairView view, Dictionary<ulong, float> features)
    {
        string order = OrderOf(view);
        Add(features, $"order={order}");
        for (int i = 0; i < view.Tree.Count; i++)
        {
            char zone = ZoneOf(view, i);
            if (zone is 'S' or 'T')
            {
                Add(features, $"{zone}:{view.Tree.Lemmas[i]}", 0.5f);
                continue;
            }

            string word = WordOf(view, i);
            Add(features, $"u:{word}");
            Add(features, $"uz:{order}{zone}{(view.DistanceTo(i) <= Near ? 'n' : 'f')}:{word}");
        }
    }

    /// <summary>Pairs and triples of words in which each span counts as one.</summary>
    private static void AddSequences(PairView view, Dictionary<ulong, float> features)
    {
        var words = new List<string>();
        for (int i = 0; i < view.Tree.Count; i++)
        {
            char zone = ZoneOf(view, i);
            string word = zone is 'S' or 'T' ? $"<{zone}>" : WordOf(view, i);
            if (zone is not ('S' or 'T') || words.Count == 0 || words[^1] != word)
            {
                words.Add(word);
            }
        }

        for (int i = 0; i + 1 < words.Count; i++)
        {
            Add(features, $"b:{words[i]}_{words[i + 1]}");
            if (i + 2 < words.Count)
            {
                Add(features, $"t:{words[i]}_{words[i + 1]}_{words[i + 2]}", 0.7f);
            }
        }
    }

    private static void AddPaths(PairView view, Dictionary<ulong, float> features)
    {
        var tree = view.Tree;
        string up = string.Join('/', view.SourcePath.Select(token => tree.Relations[token]));
        string down = string.Join('/', view.TargetPath.Select(token => tree.Relations[token]));
        Add(features, $"pivot:{tree.Lemmas[view.Pivot]}");
        Add(features, $"pivot:{tree.Lemmas[view.Pivot]}:{up}|{down}");
        Add(features, $"up:{up}", 0.5f);
        string marked = string.Join('/', view.TargetPath.Select(token => tree.Relations[token] + "_" + tree.CaseOf(token)));
        Add(features, $"down:{marked}", 0.5f);
        foreach (int token in view.SourcePath.Skip(1).Concat(view.TargetPath.Skip(1)).Append(view.Pivot))
        {
            Add(features, $"path:{tree.Lemmas[token]}");
        }
    }

    private static void AddGovernor(PairView view, Dictionary<ulong, float> features)
    {
        var tree = view.Tree;
        int governor = view.Governor;
        if (governor < 0)
        {
            return;
        }

        Add(features, $"gov:{tree.Lemmas[governor]}");
        Add(features, $"gov:{tree.Lemmas[governor]}:{tree.FullRelations[view.SourceHead]}");
        foreach (int child in tree.ChildrenOf(governor))
        {
            if (ZoneOf(view, child) is not ('S' or 'T') && tree.Relations[child] is not ("punct" or "cc" or "conj" or "parataxis"))
            {
                Add(features, $"gc:{tree.Lemmas[governor]}>{tree.FullRelations[child]}>{tree.Lemmas[child]}");
                Add(features, $"gd:{tree.FullRelations[child]}>{tree.Lemmas[child]}");
            }
        }
    }

    private static void AddMatches(PairView view, Dictionary<ulong, float> features)
    {
        string order = OrderOf(view);
        HashSet<int> path = PathOf(view);
        foreach (var match in view.Matches)
        {
            char near = view.DistanceToHeads(match.Head) <= NearHeads ? 'n' : 'f';
            char onPath = match.Tokens.Any(path.Contains) ? 'p' : 'o';
            float strength = StrengthOf(match);
            Add(features, $"L:{match.Sense.Type}", strength);
            Add(features, $"Lz:{match.Sense.Type}{order}{ZoneOf(view, match.Head)}{near}", strength);
            Add(features, $"Lp:{match.Sense.Type}{onPath}", strength);
            Add(features, $"Lm:{match.Sense.Type}{match.Sense.Mode}{onPath}", strength);
        }
    }

    private static void AddCandidates(PairView view, Dictionary<ulong, float> features)
    {
        const int Ranked = 4;
        for (int rank = 0; rank < Math.Min(Ranked, view.Candidates.Count); rank++)
        {
            var (candidate, roles, _) = view.Candidates[rank];
            Add(features, $"C{rank}:{candidate.Type}");
            Add(features, $"C{rank}r:{candidate.Type}{roles}");
            Add(features, $"CA:{candidate.Type}{roles}");
            Add(features, $"C{rank}l:{candidate.Trigger.Sense.Type}", 0.7f);
            Add(features, $"Cw:{candidate.Trigger.Sense.ToString()}{(roles.Length > 2 ? roles[..2] : roles)}");
            Add(features, $"Cs:{candidate.Type}{candidate.Standing.Status}{candidate.Standing.IsWish}", 0.5f);
            if (candidate.Absorbed is { } reason)
            {
                Add(features, $"Ca:{candidate.Trigger.Sense.Type}{reason}");
            }
        }

        if (view.Candidates.Count == 0)
        {
            Add(features, $"C:none");
        }
        else
        {
            Add(features, $"Cf:{view.Candidates[0].Candidate.Type}", (float)Math.Max(0, view.Candidates[0].Fit) / 8);
        }
    }

    private static float StrengthOf(Trigger match) => match.Sense.Strength / 3f * (match.Tokens.Length > 1 ? 1 : 0.8f);

    private static string OrderOf(PairView view) => view.SourceFirst ? "st" : "ts";

    private static string WordOf(PairView view, int token)
    {
        string lemma = view.Tree.Lemmas[token];
        return lemma.All(char.IsDigit) ? "#" : lemma;
    }

    /// <summary>S and T inside the spans, b before, m between, a after them.</summary>
    private static char ZoneOf(PairView view, int token)
    {
        if (view.InSource(token))
        {
            return 'S';
        }

        if (view.InTarget(token))
        {
            return 'T';
        }

        var target = view.Target ?? view.Source;
        return token < Math.Min(view.Source.First, target.First) ? 'b' : token >= Math.Max(view.Source.End, target.End) ? 'a' : 'm';
    }
}
