namespace Entente.Events.Lexicon;

/// <summary>What part of speech the head of a form has.</summary>
public enum SensePos
{
    /// <summary>A verb: the first word of the form is its head.</summary>
    Verb,
    /// <summary>A noun: the last word before a preposition is its head.</summary>
    Noun,
    /// <summary>A predicative adjective ("ready to withdraw").</summary>
    Adjective,
    /// <summary>A prepositional phrase ("in support of"); its noun is the head.</summary>
    Phrase,
}

/// <summary>Who acts and who receives in the grammar of a predicate.</summary>
public enum Frame
{
    /// <summary>Verbs: the subject acts on the object or on whom a preposition names.</summary>
    Agent,
    /// <summary>Everybody involved acts: subject, object, "with", "between".</summary>
    Mutual,
    /// <summary>The subject or owner goes to the other side, which receives.</summary>
    Guest,
    /// <summary>The subject receives; who comes acts.</summary>
    Host,
    /// <summary>The subject receives; who "from" or "by" names acts.</summary>
    Receiver,
    /// <summary>Nouns: "of" names who acts ("the withdrawal of NATO").</summary>
    DoneBy,
    /// <summary>Nouns: "of" names whom it is done to ("the invasion of Kuwait").</summary>
    DoneTo,
}

/// <summary>One sense of a predicate: a form and what it means.</summary>
public sealed record Sense
{
    /// <summary>Lemmas in order; a word that begins with '@' stands for a class of nouns.</summary>
    public required IReadOnlyList<string> Words
    {
        get;
        init
        {
            field = value;
            Mask = LemmaMask.Of(value.Where(word => word[0] != '@'));
        }
    }

    /// <summary>For each word the class it stands for, or null for a plain lemma.</summary>
    public IReadOnlyList<IReadOnlySet<string>?> Classes { get; init; } = [];

    /// <summary>Index in <see cref="Words"/> of the head.</summary>
    public required int Anchor { get; init; }

    /// <summary>Part of speech of the head.</summary>
    public required SensePos Pos { get; init; }

    /// <summary>PLOVER type; without meaning where <see cref="IsNothing"/>.</summary>
    public required EventType Type { get; init; }

    /// <summary>Whether the form tells no event, though a shorter one inside it would ("occupy position").</summary>
    public bool IsNothing { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>3 nearly always means this, 2 mostly, 1 only with both sides present.</summary>
    public required int Strength { get; init; }

    /// <summary>Who acts and who receives.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Relations whose presence at the head rules the sense out ("demonstrate" with an object shows, it does not protest).</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>The lemmas that a sentence must hold for the form to stand in it.</summary>
    internal ulong Mask { get; private init; }

    /// <summary>Whether the word at <paramref name="index"/> takes in a lemma.</summary>
    internal bool Takes(int index, string lemma) =>
        index < Classes.Count && Classes[index] is { } members ? members.Contains(lemma) : Words[index] == lemma;

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Words);
}
