using Entente.Events;

namespace Entente.Pipelines.Probes;

/// <summary>Who may stand in the slots of a frame.</summary>
public enum ProbeParties
{
    /// <summary>Two states.</summary>
    States,
    /// <summary>An armed group acts on a state.</summary>
    Groups,
}

/// <summary>The forms of a verb.</summary>
/// <param name="Base">"visit".</param>
/// <param name="Present">"visits".</param>
/// <param name="Past">"visited".</param>
/// <param name="Participle">"visited".</param>
public sealed record ProbeVerb(string Base, string Present, string Past, string Participle)
{
    /// <summary>The regular forms of <paramref name="verb"/>, or those given between slashes ("hold/holds/held/held").</summary>
    /// <returns>The forms, or null when there are neither one nor four.</returns>
    public static ProbeVerb? Parse(string verb)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return verb.Split('/') switch
        {
            [var plain] when plain.Length > 2 => Regular(plain),
            [var plain, var present, var past, var participle] => new(plain, present, past, participle),
            _ => null,
        };
    }

    private static ProbeVerb Regular(string plain)
    {
        bool hisses = plain.EndsWith('s') || plain.EndsWith('x') || plain.EndsWith('z') || plain.EndsWith("sh", StringComparison.Ordinal) || plain.EndsWith("ch", StringComparison.Ordinal);
        bool turns = plain[^1] == 'y' && !"aeiou".Contains(plain[^2], StringComparison.Ordinal);
        string past = turns ? plain[..^1] + "ied" : plain[^1] == 'e' ? plain + "d" : plain + "ed";
        return new(plain, turns ? plain[..^1] + "ies" : plain + (hisses ? "es" : "s"), past, past);
    }
}

/// <summary>A clause with slots, and the event it tells once they are filled.</summary>
public sealed record ProbeFrame
{
    /// <summary>Where it stands ("probes/consult.yaml:12"), for people.</summary>
    public required string Place { get; init; }

    /// <summary>The event's type.</summary>
    public required EventType Type { get; init; }

    /// <summary>The event's mode, or null when any will do.</summary>
    public string? Mode { get; init; }

    /// <summary>The subject with its slot ("{a.minister}").</summary>
    public required string Subject { get; init; }

    /// <summary>The verb.</summary>
    public required ProbeVerb Verb { get; init; }

    /// <summary>What follows the verb ("{b} in secret").</summary>
    public required string Object { get; init; }

    /// <summary>The same in the passive without its final stop, or null when nobody would say it so.</summary>
    public string? Passive { get; init; }

    /// <summary>Who may fill the slots.</summary>
    public ProbeParties Parties { get; init; }

    /// <summary>Whether both act and nobody receives.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Kinds of probe that make no sense for it.</summary>
    public IReadOnlySet<ProbeKind> Without { get; init; } = new HashSet<ProbeKind>();

    /// <summary>Whether the second party stands in it at all.</summary>
    public bool HasRecipient => (Subject + Object).Contains("{b", StringComparison.Ordinal);
}
