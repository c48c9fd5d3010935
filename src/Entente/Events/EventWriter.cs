using System.Security.Cryptography;
using System.Text;
using Entente.Documents;
using Entente.Events.Plover;
using Entente.Time;

namespace Entente.Events;

/// <summary>Makes the record of an event out of what the stages found.</summary>
internal static class EventWriter
{
    public static Event Write(DocumentAnalysis document, CodedCandidate coded, PloverScheme scheme, IReadOnlyList<string> contexts)
    {
        var analysis = document.Sentences[coded.SentenceIndex];
        var sentence = analysis.Sentence;
        var candidate = coded.Candidate;
        int[] tokens = candidate.Trigger.Tokens;
        var span = new TextSpan(sentence.Start, sentence.End).Shift(analysis.Offset);
        var trigger = new TextSpan(sentence[tokens[0]].Start, sentence[tokens[^1]].End).Shift(analysis.Offset);
        return new Event
        {
            Id = IdOf(document.Id, trigger, candidate.Type, coded),
            Document = document.Id,
            Type = candidate.Type,
            Mode = candidate.Mode,
            Contexts = contexts,
            Quad = scheme.QuadOf(candidate.Type),
            Intensity = scheme.IntensityOf(candidate.Type, candidate.Mode),
            Status = candidate.Standing.Status,
            StatusCue = coded.Cue,
            Actors = coded.Actors,
            Recipients = coded.Recipients,
            When = coded.Date.When,
            DateText = coded.Date.Text,
            DateBasis = coded.Date.Basis,
            Place = coded.Place ?? DatelineOf(document, coded),
            Voice = coded.Voice,
            Via = coded.Via,
            Sentence = sentence.Text,
            Span = span,
            Trigger = string.Join(' ', tokens.Select(token => sentence[token].Text)),
            TriggerSpan = trigger,
            Confidence = coded.Confidence,
            Stage = EventCoder.Stage,
        };
    }

    /// <summary>News with a dateline happened there when it is told as done and one of those who took part is of that state.</summary>
    private static EventPlace? DatelineOf(DocumentAnalysis document, CodedCandidate coded) =>
        document.Dateline is { Country: { } country } place && coded.IsNarrated && coded.Date.Basis is DateBasis.Document or DateBasis.Expression
            && coded.Candidate.Standing.Status == EventStatus.Actual && coded.Actors.Concat(coded.Recipients).Any(party => party.Actor.Country == country)
            ? place
            : null;

    private static string IdOf(DocumentId document, TextSpan trigger, EventType type, CodedCandidate coded)
    {
        string roles = string.Join(',', coded.Actors.Select(actor => actor.Actor.Id)) + ">" + string.Join(',', coded.Recipients.Select(recipient => recipient.Actor.Id));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Value}|{trigger.Start}|{trigger.End}|{type}|{roles}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
