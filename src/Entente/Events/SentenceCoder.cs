using Entente.Actors;
using Entente.Documents;
using Entente.Events.Composition;
using Entente.Events.Dating;
using Entente.Events.Frames;
using Entente.Events.Discourse;
using Entente.Events.Lexicon;
using Entente.Events.Places;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Events.Standing;
using Entente.Events.Trees;
using Entente.Events.Triggers;
using Entente.Events.Voices;
using Entente.Time;

namespace Entente.Events;

/// <summary>Codes one sentence: triggers, frames, standing, composition, choice; dates by the sentence's own expressions.</summary>
internal sealed class SentenceCoder
{
    /// <summary>Confidence of parties that only earlier sentences name.</summary>
    private const double UnseenMention = 0.8;

    private readonly SentenceAnalysis _analysis;
    private readonly EventLexicon _lexicon;
    private readonly PloverScheme _scheme;
    private readonly Governors _governors;
    private readonly SentenceTree _tree;
    private readonly MentionIndex _mentions;
    private readonly FrameReader _frames;
    private readonly StandingReader _standing;
    private readonly VoiceReader _voices;
    private readonly ExpressionDater _dater;
    private readonly PlaceReader _places;
    private readonly Dictionary<Trigger, PlaceReading?> _placeOf = new(ReferenceEqualityComparer.Instance);
    private readonly StatesOfAffairs _states;
    private readonly Calibration _calibration;

    public SentenceCoder(SentenceAnalysis analysis, EventLexicon lexicon, Governors governors, PloverScheme scheme, Calibration calibration)
    {
        analysis = analysis with { Mentions = LatterResolver.Resolve(analysis.Sentence, analysis.Mentions) };
        _analysis = analysis;
        _lexicon = lexicon;
        _scheme = scheme;
        _governors = governors;
        _tree = new SentenceTree(analysis.Sentence, analysis.Mentions, analysis.Times, lexicon.Verbs);
        _mentions = new MentionIndex(_tree, analysis.Mentions);
        _frames = new FrameReader(_tree, _mentions);
        _standing = new StandingReader(_tree, governors);
        _voices = new VoiceReader(_tree, _mentions, _frames, governors);
        _dater = new ExpressionDater(_tree, governors, analysis.Times);
        _places = new PlaceReader(_tree, _mentions);
        _states = new StatesOfAffairs(_tree);
        _calibration = calibration;
    }

    /// <summary>The events of the sentence.</summary>
    /// <param name="sentenceIndex">Its place in the document.</param>
    /// <param name="earlier">Events of the sentences before, in order.</param>
    /// <param name="surroundings">What the document has named up to this sentence.</param>
    /// <param name="quoted">Who is quoted throughout the sentence, when an earlier one says so; null otherwise.</param>
    /// <param name="keepsViews">Whether events keep the sentence as it is seen from their parties, for the scorer.</param>
    public IReadOnlyList<CodedCandidate> Code(int sentenceIndex, IReadOnlyList<CodedCandidate> earlier, Surroundings surroundings, Voice? quoted = null, bool keepsViews = false)
    {
        var proposed = Composed();
        var coded = proposed.Select(candidate => FromText(candidate, sentenceIndex, earlier, surroundings)).Where(IsEvent).Select(candidate => Complete(candidate, sentenceIndex, quoted)).OfType<CodedCandidate>().ToList();
        var distinct = Tellings.Distinct(coded);
        if (!keepsViews || distinct.Count == 0)
        {
            return distinct;
        }

        List<Trigger> matches = [.. PairView.MatchesOf(_tree, _lexicon)];
        foreach (var one in distinct)
        {
            one.Pair = PairOf(one.Candidate, matches, proposed);
        }

        return distinct;
    }

    /// <summary>The candidate with the parties that the text around it supplies.</summary>
    private Candidate FromText(Candidate candidate, int sentenceIndex, IReadOnlyList<CodedCandidate> earlier, Surroundings surroundings)
    {
        candidate = EarlierParties.Fill(candidate, _tree, StatesBefore(candidate.Trigger.Head), earlier, sentenceIndex);
        if (candidate.Absorbed is not null)
        {
            return candidate;
        }

        var place = PlaceOf(candidate.Trigger);
        candidate = surroundings.Homes.Fill(candidate, place?.Country, SeatOf);
        candidate = new Authorities(_tree, _governors, surroundings.States).Fill(candidate, place, ParticipantOf);
        candidate = surroundings.AtHome.Fill(candidate, ParticipantOf);
        return surroundings.Others.Fill(candidate, _tree, earlier, sentenceIndex, () => SpeakersOf(candidate));
    }

    /// <summary>"Gunmen <i>in Chad</i>": where those who act or suffer are.</summary>
    private string? SeatOf(ActorMention role) => _tree.ChildrenOf(role.Head, "nmod").Where(place => place >= role.End && _tree.CaseOf(place) is "in" or "from").SelectMany(_mentions.At).SelectMany(mention => mention.Actors).Select(actor => actor.Country).FirstOrDefault(country => country is not null);

    private Participant ParticipantOf(ActorReference actor, int first, int end) => new(actor, TextOf(first, end), SpanOf(first, end));

    /// <summary>The event seen from who acts and who receives, where this sentence names both; of one side alone the scorer has little to say.</summary>
    private PairView? PairOf(Candidate candidate, List<Trigger> matches, List<Candidate> proposed)
    {
        var actors = candidate.Roles.Actors.OrderBy(mention => mention.First).ToList();
        var other = candidate.Roles.Recipients.OrderBy(mention => mention.First).FirstOrDefault() ?? actors.Skip(1).FirstOrDefault();
        return actors.Count == 0 || other is null ? null : new PairView(_tree, matches, proposed, (actors[0].First, actors[0].End), (other.First, other.End));
    }

    /// <summary>Whom the sentence's main clause quotes word for word; null when it quotes nobody.</summary>
    public Voice? QuotedSpeaker() => _tree.Sentence.Text.AsSpan().IndexOfAny("\"“”") >= 0 ? _voices.SpeakerOfSentence() : null;

    /// <summary>Everything the lexicon proposes, with roles and standing, predicates joined with what they govern.</summary>
    public List<Candidate> Composed() =>
        [.. new Composer(_tree).Compose([.. TriggerFinder.Find(_tree, _lexicon, _analysis.Mentions).Select(trigger => new Candidate
        {
            Trigger = trigger,
            Type = trigger.Sense.Type,
            Mode = trigger.Sense.Mode,
            Roles = WithPlace(trigger, _frames.Read(trigger)),
            Standing = _standing.Read(trigger),
        })]).Select(candidate => Riots.Read(Means.Read(Demands.Read(candidate, _tree, _frames, _governors), _tree), _tree, _governors))];

    /// <summary>The sentence seen from two of its spans.</summary>
    public PairView ViewOf((int First, int End) source, (int First, int End)? target) => new(_tree, [.. PairView.MatchesOf(_tree, _lexicon)], Composed(), source, target);

    /// <summary>Where a trigger's event took place, read once: parties that the clause leaves out are sought by it, and the event keeps it.</summary>
    private PlaceReading? PlaceOf(Trigger trigger)
    {
        if (!_placeOf.TryGetValue(trigger, out var place))
        {
            _placeOf.Add(trigger, place = _places.Read(trigger));
        }

        return place;
    }

    /// <summary>Those who tell of an event in this sentence: states by their ids, also when an official speaks.</summary>
    private HashSet<string> SpeakersOf(Candidate candidate)
    {
        var ids = _voices.Read(candidate.Trigger.Head, _analysis.Segment.Voice).Select(voice => voice.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. ids, .. _analysis.Mentions.SelectMany(mention => mention.Actors).Where(actor => ids.Contains(actor.Id)).Select(actor => actor.Country).OfType<string>()];
    }

    /// <summary>Those who protest in a town are its people, when nobody else is named.</summary>
    private Roles WithPlace(Trigger trigger, Roles roles)
    {
        if (trigger.Sense.Type != EventType.Protest || roles.Actors.Count > 0)
        {
            return roles;
        }

        int governor = _tree.Heads[trigger.Head];
        var places = _frames.SidesOf(governor >= 0 && trigger.IsNominal && _tree.Relations[trigger.Head] == "nsubj" ? [trigger.Head, governor] : [trigger.Head])
            .Where(side => side.Preposition is "in" or "across" or "at").SelectMany(side => side.Mentions).Distinct().Select(AtHome.AsPeople).ToList();
        return roles with { Actors = places };
    }

    private bool IsEvent(Candidate candidate)
    {
        if (candidate.Absorbed is not null || candidate.Standing.IsWish || _states.IsNamedRivalry(candidate.Trigger) || IsPeacefulEntry(candidate) || IsOnlySaid(candidate) || IsJourney(candidate) || (candidate.Roles.Actors.Count == 0 && candidate.Parties is null))
        {
            return false;
        }

        var expression = _dater.For(candidate.Trigger, anchored: false);
        bool isDated = expression is not null;
        bool isOwn = expression is not null && _dater.IsInside(expression, candidate.Trigger);
        if (candidate.Trigger.IsNominal && ((!isOwn && _states.IsStanding(candidate.Trigger)) || (!isDated && candidate.Trigger.Sense.Frame == Frame.Mutual && !candidate.Roles.HasBothSides && candidate.Parties is null)))
        {
            return false;
        }

        bool bothSides = candidate.Roles.HasBothSides || candidate.Parties is { Count: > 1 } || candidate.Counterparts is not null;
        if (_scheme.NeedsRecipient(candidate.Type) && !bothSides)
        {
            return false;
        }

        if (candidate.Trigger.Sense is { Strength: 1, Frame: Frame.Agent or Frame.Guest } && !candidate.Trigger.IsNominal)
        {
            // Several who act on nobody are no two sides.
            bothSides = candidate.Roles.Recipients.Count > 0 || candidate.Counterparts is not null;
        }

        int needed = candidate.Trigger.IsNominal && !isDated ? 3 : 2;
        return bothSides || candidate.Trigger.Sense.Strength >= needed;
    }

    /// <summary>Armed men who enter a city take it; anybody else is only there.</summary>
    private bool IsPeacefulEntry(Candidate candidate) => candidate is { Type: EventType.Coerce, Trigger.Sense.Words: ["enter"] }
        && !candidate.Roles.Actors.SelectMany(mention => mention.Actors).All(actor => actor.Sector is Sector.MIL or Sector.REB or Sector.PRM or Sector.UAF);

    /// <summary>Soldiers, refugees and passengers who fly somewhere pay nobody a visit.</summary>
    private bool IsJourney(Candidate candidate) => candidate is { Type: EventType.Consult or EventType.Agree, Trigger: { IsNominal: false, Sense.Frame: Frame.Guest } } && !_governors.IsVisiting(_tree.Lemmas[candidate.Trigger.Head])
        && candidate.Roles.Actors.Count > 0 && candidate.Roles.Actors.SelectMany(mention => mention.Actors)
            .All(actor => actor is { Kind: ActorKind.Agent, Sector: Sector.MIL or Sector.PRM or Sector.REB or Sector.CVL or Sector.REF or Sector.CRM or Sector.EDU or Sector.LAB });

    /// <summary>"Denied that it had fired" refuses nobody anything; "called him a traitor" is no telephone call.</summary>
    private bool IsOnlySaid(Candidate candidate)
    {
        int head = candidate.Trigger.Head;
        if (candidate.Trigger.IsNominal || candidate.Trigger.Tokens.Length > 1)
        {
            return false;
        }

        return candidate.Type switch
        {
            EventType.Reject => _governors.IsContradicting(_tree.Lemmas[head]) && _tree.ChildOf(head, "ccomp", "xcomp", "advcl", "parataxis") >= 0,
            EventType.Consult => _governors.IsNaming(_tree.Lemmas[head]) && (_tree.ChildOf(head, "xcomp", "ccomp") >= 0 || _tree.ChildrenOf(head, "obj", "iobj").Skip(1).Any() || IsOfWhat(head)),
            _ => false,
        };
    }

    /// <summary>"What Chad <i>called</i> a camp", "the hill that Chad called its own": one of the two objects stands before the clause.</summary>
    private bool IsOfWhat(int verb) => _tree.ChildOf(verb, "obj") >= 0 && (_tree.ChildrenOf(verb, "obj").Concat([_tree.Heads[verb]]).Any(word => word >= 0 && word < verb && _tree.Lemmas[word] == "what")
        || (_tree.FullRelations[verb] == "acl:relcl" && _tree.ChildOf(verb, "nsubj") is var caller and >= 0 && _tree.Sentence[caller].PennTag is not ("WP" or "WDT") && _tree.Lemmas[caller] != "that"));

    /// <summary>A government that protests does so in a note, not in the street.</summary>
    private bool IsNoteOfProtest(Candidate candidate) => candidate.Type == EventType.Protest && !candidate.Trigger.IsNominal && _tree.Lemmas[candidate.Trigger.Head] == "protest"
        && candidate.Roles.Actors.Count > 0 && candidate.Roles.Actors.All(mention => mention.Form != MentionForm.Demonym && mention.Actors.All(actor => actor.Sector == Sector.GOV));

    private CodedCandidate? Complete(Candidate candidate, int sentenceIndex, Voice? quoted)
    {
        if (IsNoteOfProtest(candidate))
        {
            candidate = candidate with { Type = EventType.Accuse, Mode = "disapprove" };
        }

        var actors = candidate.Parties ?? Participants(candidate.Roles.Actors);
        var recipients = (candidate.Counterparts ?? Participants([.. candidate.Roles.Recipients.Where(mention => !IsPartOfForm(mention, candidate.Trigger))])).Where(recipient => actors.All(actor => !WiderRecipients.IsSame(actor.Actor, recipient.Actor))).ToList();
        (actors, recipients) = WithoutNameless(actors, recipients);
        recipients = WithoutHome(candidate, actors, recipients);
        if (candidate.Type == EventType.Accuse)
        {
            // "Expressed concern for civilians": nobody accuses those who are named by nothing but their being there.
            recipients = [.. recipients.Where(recipient => !(IsNameless(recipient) && recipient.Actor.Sector == Sector.CVL))];
        }

        bool alone = recipients.Count == 0 && actors.Count < 2;
        if (actors.Count == 0 || (alone && (_scheme.NeedsRecipient(candidate.Type) || candidate.Trigger.Sense.Strength < 2)))
        {
            return null;
        }

        var signals = SignalsOf(candidate, alone);
        var speakers = _voices.Read(candidate.Trigger.Head, _analysis.Segment.Voice, quoted);
        candidate = Hearsay.Read(candidate, actors, recipients, speakers[0], _analysis.Mentions);
        var anchored = _dater.For(candidate.Trigger, anchored: true);
        var counted = _dater.CountedFrom(candidate.Trigger);
        bool settled = counted is not null || DateOf(candidate, counted).Basis == DateBasis.Context;
        return new CodedCandidate
        {
            SentenceIndex = sentenceIndex,
            Candidate = candidate,
            Actors = actors,
            Recipients = recipients,
            Voice = speakers[0],
            Via = [.. speakers.Skip(1)],
            Cue = CueReader.Read(candidate.Standing, _tree) is { } cue ? new StatusCue(TextOf(cue.First, cue.End), SpanOf(cue.First, cue.End)) : null,
            Signals = signals,
            Confidence = _calibration.Of(signals),
            Place = PlaceOf(candidate.Trigger) is { } place ? new EventPlace(TextOf(place.First, place.End), SpanOf(place.First, place.End), place.Id, place.Country) : null,
            IsNarrated = IsNarrated(candidate.Trigger.Head),
            IsToldRelative = AnchorOf(candidate.Trigger) >= 0,
            Date = DateOf(candidate, counted),
            CountedFrom = counted?.Expression,
            Anchored = settled ? null : anchored,
            AnchorHead = settled || anchored is null ? -1 : AnchorOf(candidate.Trigger),
        };
    }

    private EventDate DateOf(Candidate candidate, (TimeExpression Expression, DateInterval? Reached)? counted)
    {
        if (counted is { } back)
        {
            return back.Reached is null ? EventDate.Unknown : new EventDate(back.Expression.ResolveBack(back.Reached).Interval, back.Expression.Text, DateBasis.Context);
        }

        if (_dater.For(candidate.Trigger, anchored: true) is { } relative && AnchorOf(candidate.Trigger) < 0 && _dater.OfAnnouncement(candidate.Trigger)?.Interval is { } said)
        {
            return new EventDate(relative.Resolve(said).Interval, relative.Text, DateBasis.Context);
        }

        bool announced = candidate.Type is EventType.Agree or EventType.Concede or EventType.Reject or EventType.Threaten;
        var expression = _dater.For(candidate.Trigger, anchored: false) ?? (announced ? _dater.OfAnnouncement(candidate.Trigger) : null);
        return expression is null ? EventDate.Unknown : new EventDate(expression.Interval, expression.Text, DateBasis.Expression);
    }

    /// <summary>The helicopters of "deliver helicopters" receive nothing.</summary>
    private static bool IsPartOfForm(ActorMention mention, Trigger trigger) =>
        WiderRecipients.IsNameless(mention) && trigger.Tokens.Any(token => token != trigger.Head && token >= mention.First && token < mention.End);

    /// <summary>Of several states that somebody visits, the own one and those excepted ("apart from X") are none.</summary>
    private List<Participant> WithoutHome(Candidate candidate, IReadOnlyList<Participant> actors, List<Participant> recipients)
    {
        if (candidate.Trigger.Sense.Frame != Frame.Guest || recipients.Count < 2)
        {
            return recipients;
        }

        var excepted = _analysis.Mentions
            .Where(mention => _tree.ChildrenOf(mention.Head, "case").Any(marker => _tree.Lemmas[marker] is "apart" or "except" or "excluding") || IsAfterApart(mention))
            .SelectMany(mention => mention.Actors).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        return [.. recipients.Where(recipient => !excepted.Contains(recipient.Actor.Id) && actors.All(actor => actor.Actor.Country != recipient.Actor.Id))];
    }

    private bool IsAfterApart(ActorMention mention) =>
        mention.First >= 2 && _tree.Lemmas[mention.First - 1] is "from" or "for" && _tree.Lemmas[mention.First - 2] is "apart" or "aside" or "except";

    /// <summary>Roles that nobody is known to fill ("partners", "a power") take part only beside somebody known.</summary>
    private static (IReadOnlyList<Participant> Actors, List<Participant> Recipients) WithoutNameless(IReadOnlyList<Participant> actors, List<Participant> recipients)
    {
        if (actors.All(actor => IsNameless(actor) && (actor.Actor.Sector is Sector.UNK or Sector.GOV || !recipients.Exists(recipient => !IsNameless(recipient)))))
        {
            return ([], recipients);
        }

        var named = actors.Where(actor => !IsNameless(actor)).ToList();
        var receiving = recipients.Where(recipient => !IsNameless(recipient)).ToList();
        var crowd = recipients.Where(recipient => recipient.Actor.Sector is not (Sector.UNK or Sector.GOV or Sector.MIL)).ToList();
        return (named.Count > 0 ? named : actors, receiving.Count > 0 ? receiving : crowd);
    }

    private static bool IsNameless(Participant participant) => participant.Actor is { Kind: ActorKind.Agent, Country: null };

    /// <summary>The states named in the sentence before a token, each once.</summary>
    private IReadOnlyList<Participant> StatesBefore(int token) =>
        Participants([.. _mentions.Mentions.Where(mention => mention.End <= token && mention.Actors is [{ Kind: ActorKind.State }])]);

    private IReadOnlyList<Participant> Participants(IReadOnlyList<ActorMention> mentions)
    {
        var participants = new List<Participant>();
        foreach (var mention in mentions)
        {
            foreach (var actor in mention.Actors)
            {
                if (!participants.Exists(known => known.Actor.Id == actor.Id))
                {
                    participants.Add(ParticipantOf(actor, mention.First, mention.End));
                }
            }
        }

        return participants;
    }

    private string TextOf(int first, int end) => _tree.Sentence.Text[(_tree.Sentence[first].Start - _tree.Sentence.Start)..(_tree.Sentence[end - 1].End - _tree.Sentence.Start)];

    private TextSpan SpanOf(int first, int end) => new TextSpan(_tree.Sentence[first].Start, _tree.Sentence[end - 1].End).Shift(_analysis.Offset);

    private ConfidenceSignals SignalsOf(Candidate candidate, bool alone)
    {
        var mentions = candidate.Roles.Actors.Concat(candidate.Roles.Recipients).ToList();
        return new ConfidenceSignals
        {
            Type = candidate.Type,
            Strength = candidate.Trigger.Sense.Strength,
            LeastMention = mentions.Select(mention => mention.Confidence).DefaultIfEmpty(UnseenMention).Min(),
            IsFact = candidate.Standing.Status is EventStatus.Actual or EventStatus.Ongoing,
            IsAlone = alone,
            IsNominal = candidate.Trigger.IsNominal,
            Tokens = _tree.Sentence.Count,
            Distance = mentions.Select(mention => Math.Abs(mention.Head - candidate.Trigger.Head)).DefaultIfEmpty(0).Max(),
        };
    }

    /// <summary>Whether the clause is told in the past or as just done: what a news report dates by its own day.</summary>
    private bool IsNarrated(int head)
    {
        int clause = _tree.ClauseOf(head);
        bool past = _tree.Sentence[clause].PennTag == "VBD" || _tree.ChildrenOf(clause, "aux").Any(aux => _tree.Sentence[aux].PennTag is "VBD" || _tree.Lemmas[aux] == "have");
        return past && _tree.IsVerb(clause);
    }

    /// <summary>The verb or noun of "the day before <i>calling</i>", "a week after the <i>visit</i>".</summary>
    private int AnchorOf(Trigger trigger)
    {
        foreach (int child in _tree.ChildrenOf(trigger.Head, "advcl", "obl"))
        {
            bool relates = _tree.ChildrenOf(child, "mark", "case").Any(mark => _tree.Lemmas[mark] is "before" or "after" or "since" or "following");
            if (relates)
            {
                return child;
            }
        }

        return -1;
    }
}
