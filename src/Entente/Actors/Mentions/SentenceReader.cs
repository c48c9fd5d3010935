using Entente.Actors.Names;

namespace Entente.Actors.Mentions;

/// <summary>Reads the pieces of one sentence from left to right into mentions and tells the discourse of each.</summary>
internal sealed class SentenceReader(Discourse discourse)
{
    private readonly PersonResolver _persons = new(discourse);
    private readonly PronounResolver _pronouns = new(discourse);
    private readonly DescriptionResolver _descriptions = new(discourse);

    /// <summary>The mentions of a sentence, in order.</summary>
    public IReadOnlyList<ActorMention> Read(SentenceView view, List<Piece> pieces)
    {
        var composer = new RoleComposer(discourse, _persons);
        var mentions = new List<ActorMention>();
        for (int i = 0; i < pieces.Count;)
        {
            if (RoleChain.At(view, pieces, i) is { } chain)
            {
                Add(view, mentions, ReadChain(view, composer, chain, mentions), isAdjective: false);
                i += chain.Count;
                continue;
            }

            Add(view, mentions, ReadPiece(view, pieces, i, mentions), IsAdjective(view, pieces[i]));
            i++;
        }

        return mentions;
    }

    private static ActorMention ReadChain(SentenceView view, RoleComposer composer, RoleChain chain, List<ActorMention> mentions)
    {
        var possessor = mentions.LastOrDefault(mention => mention.Actors is [{ Kind: ActorKind.Person }])?.Actors[0];
        var finding = composer.Compose(view, chain, possessor);
        if (chain is { Owners.Count: 0, Person: null } && mentions.Count > 0 && mentions[^1] is { Form: MentionForm.Role, Actors: [{ Kind: ActorKind.Agent, Country: not null } shared] } && IsAndAfter(view, mentions[^1], chain.First))
        {
            // "Indian officials and troops": both are Indian.
            finding = Finding.Of(shared with { Sector = chain.Roles[0].Role!.Sector }, 0.8);
        }

        return Make(view, chain.First, chain.End, MentionForm.Role, finding) with { Role = chain.Roles[0].Role!.Id };
    }

    private ActorMention ReadPiece(SentenceView view, List<Piece> pieces, int index, List<ActorMention> mentions)
    {
        var piece = pieces[index];
        switch (piece.Kind)
        {
            case PieceKind.Pronoun:
                return Make(view, piece.First, piece.End, MentionForm.Pronoun, _pronouns.Resolve(view, piece.First, mentions));
            case PieceKind.Description:
                bool isPlace = IsPlace(view, piece);
                return Make(view, piece.First, piece.End, MentionForm.Description, _descriptions.Resolve(piece.Description, view.Index, isPlace)) with { IsPlace = isPlace };
            case PieceKind.RegionStates:
                return Make(view, piece.First, piece.End, MentionForm.Description, _descriptions.Resolve(piece.Region!, view.IsPlural(piece.End - 1), view.Index)) with { IsPlace = IsPlace(view, piece) };
            default:
                return piece.IsPerson ? ReadPerson(view, piece, index > 0 ? pieces[index - 1] : null) : ReadName(view, piece);
        }
    }

    private ActorMention ReadPerson(SentenceView view, Piece piece, Piece? before)
    {
        bool hasTitle = Titles.IsHonorific(view.Before(piece.First));
        var (finding, first, end) = _persons.Resolve(view, piece, before, new TitleHint(null, null, hasTitle));
        return Make(view, first, end, MentionForm.Name, finding);
    }

    private ActorMention ReadName(SentenceView view, Piece piece)
    {
        var actors = SenseChooser.Ordered(piece, discourse);
        var use = piece.Senses.First(sense => sense.Actor.Id == actors[0].Id).Use;
        var references = actors.Select(actor => discourse.Catalogue.Reference(actor, discourse.When)).ToList();
        var form = use switch
        {
            NameUse.Capital or NameUse.Seat => MentionForm.Metonym,
            NameUse.Demonym or NameUse.Combining => MentionForm.Demonym,
            _ => MentionForm.Name,
        };
        var finding = Finding.Of(references[0], actors.Count == 1 ? 1 : 0.8) with { Alternatives = references.GetRange(1, references.Count - 1) };
        bool isBased = piece.Participle is "based" or "born" or "educated" or "trained" or "made" or "built" or "speaking";
        return Make(view, piece.First, piece.End, form, isBased ? Finding.None : finding) with
        {
            IsPlace = isBased || use == NameUse.Place || (form is not MentionForm.Demonym && actors[0].State is not null && IsPlace(view, piece)),
            IsWithinState = use is NameUse.Place or NameUse.Capital or NameUse.Seat,
        };
    }

    private static bool IsPlace(SentenceView view, Piece piece) =>
        !view.IsSubject(view.HeadOf(piece.First, piece.End)) && !view.IsPossessor(piece.End) && view.IsUnderLocative(piece.First);

    private static bool IsAdjective(SentenceView view, Piece piece) =>
        piece.Kind == PieceKind.Name && piece.Senses[0].Use is NameUse.Demonym or NameUse.Combining && view.Sentence[piece.End - 1].PennTag is "JJ" or "AFX" or "HYPH";

    private static bool IsAndAfter(SentenceView view, ActorMention mention, int first) =>
        first - mention.End is 1 or 2 && Enumerable.Range(mention.End, first - mention.End).All(token => view.Sentence.TextOf(token) is "and" or "," or "or");

    private static ActorMention Make(SentenceView view, int first, int end, MentionForm form, Finding finding) => new()
    {
        First = first,
        End = end,
        Head = view.HeadOf(first, end),
        Form = form,
        Actors = finding.Actors,
        Alternatives = finding.Alternatives,
        Confidence = finding.Confidence,
    };

    private void Add(SentenceView view, List<ActorMention> mentions, ActorMention mention, bool isAdjective)
    {
        // A pronoun that nobody can be found for says nothing; nor does a word that is somebody's surname elsewhere.
        bool isNobody = mention.Actors.Count == 0 && (mention.Form == MentionForm.Pronoun || (mention.Form == MentionForm.Name && !mention.IsPlace && !IsTaggedPerson(view, mention)));
        if (isNobody)
        {
            return;
        }

        mentions.Add(mention);
        double weight = mention.IsPlace ? 0.5 : isAdjective ? 1 : view.IsSubject(mention.Head) ? 3 : 2;
        discourse.Mention(new Salient(mention.Actors, view.Index, weight, IsPlural(view, mention), FemaleOf(mention)) { IsNamed = mention.Form != MentionForm.Pronoun });
        if (mentions.Count > 1 && AreJoined(view, mentions[^2], mention) && Distinct(mentions[^2], mention) is { Count: > 1 } together)
        {
            discourse.Join(mention.Actors, mentions[^2].Actors);
            discourse.Mention(new Salient(together, view.Index, view.IsSubject(mentions[^2].Head) ? 3 : 2, true, null));
        }
    }

    private static bool IsTaggedPerson(SentenceView view, ActorMention mention) =>
        view.Sentence.Names.Any(name => name.Kind == Language.NameKind.Person && name.First < mention.End && mention.First < name.End);

    private static List<ActorReference> Distinct(ActorMention one, ActorMention other) =>
        [.. one.Actors.Concat(other.Actors).DistinctBy(actor => actor.Country ?? actor.Id)];

    // "Russia and Pakistan", "Russian-Pakistani".
    private static bool AreJoined(SentenceView view, ActorMention one, ActorMention other)
    {
        if (one.IsPlace || other.IsPlace || other.First - one.End > 3)
        {
            return false;
        }

        bool joined = other.First < one.End;
        for (int i = one.End; i < other.First; i++)
        {
            string text = view.Sentence.TextOf(i).ToLowerInvariant();
            joined |= text is "and" or "-" or "–" or "&";
            if (text is not ("and" or "-" or "–" or "&" or "the" or ","))
            {
                return false;
            }
        }

        return joined;
    }

    private static bool? IsPlural(SentenceView view, ActorMention mention) =>
        mention.Actors is [{ Kind: ActorKind.ArmedGroup or ActorKind.Party }] ? null
        : mention.Actors.Count > 1 || view.IsPlural(mention.Head) || mention.Actors is [{ Kind: ActorKind.People }];

    private bool? FemaleOf(ActorMention mention) =>
        mention.Actors is [{ Kind: ActorKind.Person } person] ? discourse.Catalogue.Find(person.Id)?.IsFemale : null;
}
