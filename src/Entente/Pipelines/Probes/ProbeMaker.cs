using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Pipelines.Probes;

/// <summary>Makes minimal pairs out of frames: the same book and seed give the same pairs.</summary>
public sealed partial class ProbeMaker(ProbeBook book, int seed)
{
    /// <summary>How often each frame is taken for each kind, with other parties and another pattern each time.</summary>
    private const int Rounds = 2;

    /// <summary>All pairs, frame by frame.</summary>
    public IEnumerable<ProbePair> Make()
    {
        for (int frame = 0; frame < book.Frames.Count; frame++)
        {
            var random = new Random(unchecked((seed * 7919) + frame));
            foreach (ProbeKind kind in Enum.GetValues<ProbeKind>())
            {
                for (int round = 0; round < Rounds && Fits(kind, book.Frames[frame]); round++)
                {
                    yield return Make(kind, book.Frames[frame], frame + round, random);
                }
            }
        }
    }

    private static bool Fits(ProbeKind kind, ProbeFrame frame) => !frame.Without.Contains(kind) && kind switch
    {
        ProbeKind.Passive => frame.Passive is not null,
        ProbeKind.Swapped => frame is { HasRecipient: true, Parties: ProbeParties.States },
        _ => true,
    };

    private ProbePair Make(ProbeKind kind, ProbeFrame frame, int turn, Random random)
    {
        var cast = Cast(frame, random);
        string first = Sentence(book.Plain, frame, cast);
        switch (kind)
        {
            case ProbeKind.Swapped:
                return new(kind, frame, first, Sentence(book.Plain, frame, cast.Swapped), cast, cast.Swapped);
            case ProbeKind.Names:
                var others = Cast(frame, random, cast);
                return new(kind, frame, first, Sentence(book.Plain, frame, others), cast, others);
            case ProbeKind.Passive:
                return new(kind, frame, first, Sentence(frame.Passive + ".", frame, cast), cast, cast);
            default:
                string pattern = book.Patterns[kind][turn % book.Patterns[kind].Count];
                string? speaker = kind is ProbeKind.Reported or ProbeKind.Quoted && ThirdParty().Match(pattern) is { Success: true } slot ? Filled(slot.Value, cast) : null;
                int? year = kind == ProbeKind.Historical ? int.Parse(FourDigits().Match(pattern).Value, CultureInfo.InvariantCulture) : null;
                return new(kind, frame, first, Sentence(pattern, frame, cast), cast, cast, speaker, year);
        }
    }

    /// <summary>Parties for the slots, none twice and none of <paramref name="not"/> among those who take part.</summary>
    private ProbeCast Cast(ProbeFrame frame, Random random, ProbeCast? not = null)
    {
        var states = book.States.ToArray();
        random.Shuffle(states);
        var free = states.Where(state => state != not?.Actor && state != not?.Recipient).ToList();
        if (frame.Parties == ProbeParties.States)
        {
            return new(free[0], free[1], not?.Third ?? free[2]);
        }

        var groups = book.Groups.Where(group => group != not?.Actor).ToList();
        return new(groups[random.Next(groups.Count)], free[0], not?.Third ?? free[1]);
    }

    private static string Sentence(string pattern, ProbeFrame frame, ProbeCast cast)
    {
        string subject = Filled(frame.Subject, cast);
        bool plural = Slot().Matches(frame.Subject) is var slots && (slots.Count > 1 || PhraseOf(slots[0], cast).IsPlural);
        var verb = frame.Verb;
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["s"] = subject, ["S"] = Capital(subject), ["o"] = frame.Object,
            ["base"] = verb.Base, ["present"] = plural ? verb.Base : verb.Present, ["past"] = verb.Past, ["participle"] = verb.Participle,
            ["is"] = plural ? "are" : "is", ["was"] = plural ? "were" : "was", ["has"] = plural ? "have" : "has", ["third"] = plural ? "" : "s",
        };
        string text = words.Aggregate(pattern, (text, word) => text.Replace($"{{{word.Key}}}", word.Value, StringComparison.Ordinal));
        return Capital(Filled(text, cast));
    }

    private static string Filled(string pattern, ProbeCast cast) => Slot().Replace(pattern, slot => PhraseOf(slot, cast).Text);

    private static ProbePhrase PhraseOf(Match slot, ProbeCast cast)
    {
        var party = slot.Groups["who"].ValueSpan[0] switch { 'a' => cast.Actor, 'b' => cast.Recipient, _ => cast.Third };
        string name = slot.Groups["phrase"] is { Success: true } phrase ? phrase.Value : "name";
        return party.Phrases.TryGetValue(name, out var found) ? found : throw new InvalidOperationException($"'{party.Id}' has no phrase '{name}'.");
    }

    /// <summary>The first letter as a capital, also behind a quotation mark; "al-Shabaab" keeps its small one.</summary>
    private static string Capital(string text)
    {
        int letter = text.Length > 0 && !char.IsLetter(text[0]) ? 1 : 0;
        return text.Length > letter && !text.AsSpan(letter).StartsWith("al-", StringComparison.Ordinal)
            ? $"{text[..letter]}{char.ToUpperInvariant(text[letter])}{text[(letter + 1)..]}"
            : text;
    }

    [GeneratedRegex(@"\{(?<who>[abc])(?:\.(?<phrase>\w+))?\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\{c(?:\.\w+)?\}")]
    private static partial Regex ThirdParty();

    [GeneratedRegex(@"\d{4}")]
    private static partial Regex FourDigits();
}
