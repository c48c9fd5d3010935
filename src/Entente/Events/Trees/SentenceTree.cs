using Entente.Actors;
using Entente.Events.Lexicon;
using Entente.Language;
using Entente.Time;

namespace Entente.Events.Trees;

/// <summary>The dependency tree of a sentence with what event coding asks of it again and again, worked out once.</summary>
internal sealed class SentenceTree
{
    private readonly List<int>[] _children;
    private readonly string?[] _cases;

    /// <summary>Works it out.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Actors named in it.</param>
    /// <param name="times">Time expressions in it.</param>
    /// <param name="verbs">Verbs that are known, by which lemmas are mended.</param>
    public SentenceTree(Sentence sentence, IReadOnlyList<ActorMention> mentions, IReadOnlyList<TimeExpression> times, IReadOnlySet<string> verbs)
    {
        Sentence = sentence;
        int count = sentence.Count;
        Heads = new int[count];
        Relations = new string[count];
        FullRelations = new string[count];
        Lemmas = new string[count];
        Pos = new UniversalPos[count];
        IsTime = new bool[count];
        _children = new List<int>[count];
        _cases = new string?[count];
        for (int i = 0; i < count; i++)
        {
            var token = sentence[i];
            Heads[i] = token.Head;
            FullRelations[i] = token.Relation;
            Lemmas[i] = LemmaOf(token, verbs);
            Pos[i] = token.Pos;
            _children[i] = [];
            IsTime[i] = IsWithinAny(token, times);
        }

        Mask = LemmaMask.Of(Lemmas);
        new PredicateMender(sentence, Heads, FullRelations, times).Mend();
        new ClauseMender(sentence, Heads, FullRelations).Mend();
        new TreeMender(sentence, Heads, FullRelations).Mend(mentions);
        for (int i = 0; i < count; i++)
        {
            Relations[i] = WithoutSubtype(FullRelations[i]);
            if (Heads[i] >= 0)
            {
                _children[Heads[i]].Add(i);
            }
        }

        for (int i = 0; i < count; i++)
        {
            Pos[i] = IsMistakenNoun(i) ? UniversalPos.Noun : IsMistakenVerb(i) ? UniversalPos.Verb : Pos[i];
        }
    }

    /// <summary>"Chad's grain <i>exports</i> helped": what has an owner or stands as the tree's subject is a noun, though it was tagged a verb.</summary>
    private bool IsMistakenNoun(int token) =>
        Sentence[token].PennTag == "VBZ" && Pos[token] == UniversalPos.Verb && FullRelations[token] is "nsubj" or "obj" or "obl" or "nmod"
        && ChildOf(token, "nmod:poss", "compound") is var modifier and >= 0 && modifier < token;

    /// <summary>"Chad <i>plans</i> to help", "the state that <i>arms</i> Chad": what has a subject and a complement is a verb, though it was tagged a noun.</summary>
    private bool IsMistakenVerb(int token) =>
        Pos[token] == UniversalPos.Noun && ChildOf(token, "nsubj") is var subject and >= 0 && subject < token && ChildOf(token, "cop") < 0
        && (ChildOf(token, "xcomp") > token || (FullRelations[token] == "acl:relcl" && ChildOf(token, "obj") > token));

    public Sentence Sentence { get; }

    public int Count => Heads.Length;

    public int[] Heads { get; }

    /// <summary>Relations without subtype.</summary>
    public string[] Relations { get; }

    public string[] FullRelations { get; }

    /// <summary>Lemmas in lower case, proper names too.</summary>
    public string[] Lemmas { get; }

    /// <summary>The lemmas as a set, for <see cref="Sense.Mask"/>.</summary>
    public ulong Mask { get; }

    public UniversalPos[] Pos { get; }

    /// <summary>Whether a token is part of a time expression.</summary>
    public bool[] IsTime { get; }

    public IReadOnlyList<int> ChildrenOf(int token) => _children[token];

    public IEnumerable<int> ChildrenOf(int token, params string[] relations)
    {
        foreach (int child in _children[token])
        {
            if (Array.IndexOf(relations, Relations[child]) >= 0 || Array.IndexOf(relations, FullRelations[child]) >= 0)
            {
                yield return child;
            }
        }
    }

    /// <summary>The first child in one of the relations, or −1.</summary>
    public int ChildOf(int token, params ReadOnlySpan<string> relations)
    {
        foreach (int child in _children[token])
        {
            if (relations.Contains(Relations[child]) || relations.Contains(FullRelations[child]))
            {
                return child;
            }
        }

        return -1;
    }

    public bool IsVerb(int token) => Pos[token] is UniversalPos.Verb or UniversalPos.Aux;

    public bool IsNominal(int token) => Pos[token] is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.Sym;

    /// <summary>The lemma of the preposition that marks a nominal ("with", "to"), empty when there is none; fixed parts are joined ("because of").</summary>
    public string CaseOf(int token) => _cases[token] ??= ReadCase(token);

    private string ReadCase(int token)
    {
        foreach (int marker in _children[token])
        {
            // The possessive 's is a case marker too but says nothing about the governor.
            if (Relations[marker] == "case" && Sentence[marker].PennTag != "POS")
            {
                return WithFixedParts(marker);
            }
        }

        return "";
    }

    private string WithFixedParts(int marker)
    {
        string text = Lemmas[marker];
        foreach (int part in _children[marker])
        {
            text = Relations[part] == "fixed" ? $"{text} {Lemmas[part]}" : text;
        }

        return text;
    }

    public bool IsPassive(int verb) =>
        ChildOf(verb, "aux:pass", "nsubj:pass") >= 0 || (Sentence[verb].PennTag == "VBN" && (IsReducedParticiple(verb) || IsJoinedToPassive(verb) || IsFelt(verb)));

    /// <summary>"Is <i>going</i> to attack": a future, no journey.</summary>
    public bool IsGoingTo(int word) =>
        Lemmas[word] == "go" && Sentence[word].PennTag == "VBG" && ChildOf(word, "xcomp") > word && ChildrenOf(word, "aux").Any(auxiliary => Lemmas[auxiliary] == "be");

    /// <summary>"Feels compelled", "seems isolated": it is done to whom it is said of.</summary>
    private bool IsFelt(int verb) => Relations[verb] == "xcomp" && Heads[verb] >= 0 && Lemmas[Heads[verb]] is "feel" or "seem" or "appear" or "look" or "remain";

    /// <summary>"Trained and supported by": a participle without auxiliary joined to a passive is passive too.</summary>
    private bool IsJoinedToPassive(int verb) =>
        Relations[verb] == "conj" && Heads[verb] >= 0 && ChildOf(verb, "aux", "nsubj", "obj") < 0 && Sentence[Heads[verb]].PennTag == "VBN" && IsPassive(Heads[verb]);

    /// <summary>Whether a verb modifies a noun as a participle without an auxiliary ("the deal signed in May", "troops crossing the river").</summary>
    public bool IsReducedParticiple(int verb) => Relations[verb] == "acl" && FullRelations[verb] != "acl:relcl" && ChildOf(verb, "mark", "aux") < 0;

    /// <summary>Whether <paramref name="token"/> stands in the subtree of <paramref name="ancestor"/>, itself included.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (int step = 0; token >= 0 && step <= Count; step++)
        {
            if (token == ancestor)
            {
                return true;
            }

            token = Heads[token];
        }

        return false;
    }

    /// <summary>Number of edges between two tokens.</summary>
    public int Distance(int first, int second)
    {
        int up = 0;
        for (int token = first; token >= 0 && up <= Count; token = Heads[token], up++)
        {
            int down = 0;
            for (int other = second; other >= 0 && down <= Count; other = Heads[other], down++)
            {
                if (other == token)
                {
                    return up + down;
                }
            }
        }

        return Count;
    }

    /// <summary>The predicate of the clause a token stands in: itself if it heads a clause.</summary>
    public int ClauseOf(int token)
    {
        for (int step = 0; step <= Count; step++)
        {
            if (Heads[token] < 0 || Relations[token] is "ccomp" or "xcomp" or "advcl" or "acl" or "csubj" or "parataxis"
                || (Relations[token] == "conj" && IsVerb(token)))
            {
                return token;
            }

            token = Heads[token];
        }

        return token;
    }

    private static bool IsWithinAny(Token token, IReadOnlyList<TimeExpression> times)
    {
        for (int i = 0; i < times.Count; i++)
        {
            if (token.Start < times[i].Span.End && token.End > times[i].Span.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lemma in lower case; a plural noun that was left as it stands ("troops") loses its ending.</summary>
    private static string LemmaOf(Token token, IReadOnlySet<string> verbs)
    {
        string lemma = token.Lemma.ToLowerInvariant();
        bool plural = token.PennTag == "NNS" && lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] != 's' && lemma.Equals(token.Text, StringComparison.OrdinalIgnoreCase);
        return plural ? lemma[..^1] : VerbLemma.Of(token.Text.ToLowerInvariant(), token.PennTag, lemma, verbs);
    }

    private static string WithoutSubtype(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? relation[..colon] : relation;
}
