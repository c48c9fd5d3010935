using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Tests.Language;
using Entente.Time;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Tests.Events;

/// <summary>A document of hand-built sentences with the actors and dates in them, ready to be coded.</summary>
internal sealed class Scene
{
    private static readonly Lazy<EventCoder> Loaded = new(() => EventCoder.Load(DataFolder.Find().Value).Value);
    private readonly List<SentenceAnalysis> _sentences = [];

    public static EventCoder Coder => Loaded.Value;

    public Genre Genre { get; init; } = Genre.Commentary;

    public DateInterval? Published { get; init; }

    /// <summary>Adds a sentence; <paramref name="actors"/> are "Word=ID" or "First Last=ID", a three-letter capital id is a state, "ID:COP" a role of it, ":COP" a role of nobody known, "forum:IGO" an organisation.</summary>
    public Scene Say(string tree, string[] actors, params TimeExpression[] times)
    {
        var sentence = TreeRows.Build(tree);
        _sentences.Add(new SentenceAnalysis
        {
            Sentence = sentence,
            Mentions = [.. actors.Select(actor => MentionOf(sentence, actor))],
            Times = times,
            Segment = new Segment(SegmentKind.Body, new TextSpan(0, sentence.End), Voice.Author),
        });
        return this;
    }

    public IReadOnlyList<Event> Code() => Coder.Code(new DocumentAnalysis { Id = new DocumentId("0123456789abcdef"), Genre = Genre, Published = Published, Sentences = _sentences });

    /// <summary>Codes one sentence.</summary>
    public static IReadOnlyList<Event> Code(string tree, params string[] actors) => new Scene().Say(tree, actors).Code();

    /// <summary>Codes one sentence and says its events in a line each: "CONSULT RUS>PAK", "CONSULT USA+PRK".</summary>
    public static string Told(string tree, params string[] actors) => string.Join("; ", Code(tree, actors).Select(Say));

    public static string Say(Event @event)
    {
        string status = @event.Status == EventStatus.Actual ? "" : $" {@event.Status.ToString().ToLowerInvariant()}";
        string mode = @event.Mode is null ? "" : "/" + @event.Mode;
        string recipients = @event.Recipients.Count == 0 ? "" : ">" + string.Join('+', @event.Recipients.Select(party => party.Actor.Id));
        return $"{RecordName.Of(@event.Type)}{mode} {string.Join('+', @event.Actors.Select(party => party.Actor.Id))}{recipients}{status}";
    }

    /// <summary>A time expression over the characters of <paramref name="text"/> in a sentence built from <paramref name="tree"/>.</summary>
    public static TimeExpression When(string tree, string text, LocalDate? day, TimeKind kind = TimeKind.Date)
    {
        int start = TreeRows.Build(tree).Text.IndexOf(text, StringComparison.Ordinal);
        return new TimeExpression(new TextSpan(start, start + text.Length), text, "", day is { } known ? DateInterval.OfDay(known) : null, kind);
    }

    private static ActorMention MentionOf(Entente.Language.Sentence sentence, string actor)
    {
        string[] parts = actor.Split('=');
        string[] words = parts[0].Split(' ');
        int first = Enumerable.Range(0, sentence.Count).First(i => words.Select((word, offset) => i + offset < sentence.Count && sentence[i + offset].Text == word).All(equal => equal));
        int end = first + words.Length;
        int head = Enumerable.Range(first, words.Length).First(i => sentence[i].Head < first || sentence[i].Head >= end);
        return new ActorMention { First = first, End = end, Head = head, Form = char.IsUpper(actor[0]) ? MentionForm.Name : actor[0] == 'i' ? MentionForm.Pronoun : MentionForm.Description, Actors = [.. parts[1].Split('+').Select(ReferenceOf)] };
    }

    private static ActorReference ReferenceOf(string id) => id.Split(':') switch
    {
        ["", var sector] => new ActorReference("role", null, Enum.Parse<Sector>(sector), ActorKind.Agent),
        [var body, "IGO"] => new ActorReference(body, null, Sector.IGO, ActorKind.Organisation),
        [var state, var sector] => new ActorReference(state, state, Enum.Parse<Sector>(sector), ActorKind.Agent),
        _ when id.Length == 3 && id.ToUpperInvariant() == id => new ActorReference(id, id, Sector.GOV, ActorKind.State),
        _ => new ActorReference(id, null, Sector.REB, ActorKind.ArmedGroup),
    };
}
