using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>Puts state, role and person together: "Russian troops" are Russia's military, "the Pakistani prime minister" is who held that office.</summary>
internal sealed class RoleComposer(Discourse discourse, PersonResolver persons)
{
    // The counterpart of a head of state may be a head of government: whichever of the two the text speaks of.
    private const string HeadCounterpart = "head";

    private static readonly HashSet<string> PastWords = new(StringComparer.OrdinalIgnoreCase) { "former", "ex", "erstwhile", "onetime", "ousted", "deposed", "late", "retired", "exiled" };

    /// <summary>Whom a chain means.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="possessor">For "his counterpart": the person who has it, or null.</param>
    public Finding Compose(SentenceView view, RoleChain chain, ActorReference? possessor)
    {
        var role = chain.Roles.Select(piece => piece.Role!).FirstOrDefault(role => role.Office is not null) ?? chain.Roles[0].Role!;
        var owners = chain.Owners.Select(piece => OwnerOf(piece)).ToList();
        if (role.Id is "counterpart")
        {
            string? office = OfficeOf(possessor);
            role = role with { Office = office is "head-of-state" or "head-of-government" ? HeadCounterpart : office };
        }

        bool isPast = IsPast(view, chain);
        if (chain.Person is not null)
        {
            return ComposePerson(view, chain, role, owners, isPast);
        }

        if (owners.Count == 0)
        {
            return Bare(view, chain, role);
        }

        return isPast || role.Sector == Sector.ELI
            ? Finding.Of(new ActorReference($"former-{role.Id}".Replace("former-former", "former", StringComparison.Ordinal), null, Sector.ELI, ActorKind.Agent), 0.8)
            : owners.Count == 1 ? Owned(view, chain, role, owners[0]) : new Finding([.. owners.Select(owner => InRole(owner, role))], 0.85);
    }

    private Finding ComposePerson(SentenceView view, RoleChain chain, AgentRole role, List<ActorReference> owners, bool isPast)
    {
        var owner = owners.Count > 0 ? owners[0] : null;
        var (finding, first, end) = persons.Resolve(view, chain.Person!, before: chain.Roles[^1], new TitleHint(role.Office, owner?.Country, true));
        if (isPast || role.Sector == Sector.ELI)
        {
            return finding;
        }

        if (finding.Actors.Count > 0)
        {
            // "Then president" acted for the state in the time that is told of, whatever holds today.
            var person = finding.Actors[0];
            return person.Country is not null || owner?.Country is null ? finding : finding with { Actors = [person with { Country = owner.Country, Sector = SectorFor(owner, role) }] };
        }

        if (owner is null)
        {
            return Finding.None;
        }

        // A person whom the catalogue lacks stands for the state that the title names.
        string name = string.Join('-', Enumerable.Range(first, end - first).Select(view.Sentence.TextOf)).ToLowerInvariant();
        var stranger = new ActorReference(name, StandsForState(role.Sector) ? owner.Country : null, SectorFor(owner, role), ActorKind.Person);
        discourse.Introduce(view.Sentence.TextOf(end - 1), new Introduction(stranger, role.Office, null));
        return Finding.Of(stranger, 0.8);
    }

    private Finding Owned(SentenceView view, RoleChain chain, AgentRole role, ActorReference owner)
    {
        bool isPlural = view.IsPlural(chain.Roles[^1].End - 1);
        if (role.Office is { } office && !isPlural && Holder(owner, office) is { } holder)
        {
            return Finding.Of(holder, 0.9) with { IsFemale = discourse.Catalogue.Find(holder.Id)?.IsFemale };
        }

        return Finding.Of(InRole(owner, role), 0.9);
    }

    private ActorReference? Holder(ActorReference owner, string office)
    {
        if (discourse.HolderOf(office, owner.Country) is { } introduced && owner.Country is not null)
        {
            return introduced;
        }

        string holder = owner.Kind == ActorKind.Person ? owner.Country ?? owner.Id : owner.Id;
        if (office == "leader")
        {
            return Leader(holder);
        }

        if (office == HeadCounterpart)
        {
            return Leader(holder) ?? Holder(owner, "head-of-state");
        }

        if (discourse.When is null || office is "envoy" or "spokesperson" or "opposition-leader" or "deputy-head")
        {
            return null;
        }

        return discourse.Catalogue.OfficeHolder(holder, office, discourse.When) is { } person ? discourse.Catalogue.Reference(person, discourse.When) : null;
    }

    // Which head leads differs from state to state: whoever the text has spoken of, else the only head there is.
    private ActorReference? Leader(string holder)
    {
        var heads = discourse.Catalogue.Terms(holder, "head-of-state", discourse.When)
            .Concat(discourse.Catalogue.Terms(holder, "head-of-government", discourse.When))
            .Select(term => term.Person)
            .ToHashSet(StringComparer.Ordinal);
        var spoken = discourse.Salients.LastOrDefault(salient => salient.Actors.Any(actor => heads.Contains(actor.Id)))?.Actors.First(actor => heads.Contains(actor.Id));
        return spoken ?? (heads.Count == 1 && discourse.When is not null ? discourse.Catalogue.Reference(discourse.Catalogue.Find(heads.First())!, discourse.When) : null);
    }

    private Finding Bare(SentenceView view, RoleChain chain, AgentRole role)
    {
        bool isDefinite = view.Before(chain.First) is "the" or "this" or "that" or "their" or "its" or "his" or "her";
        bool isPlural = view.IsPlural(chain.Roles[^1].End - 1);
        if (isDefinite && !isPlural && role.Office is not null and not "leader" && discourse.HolderOf(role.Office) is { } holder)
        {
            return Finding.Of(holder, 0.75) with { IsFemale = discourse.Catalogue.Find(holder.Id)?.IsFemale };
        }

        if (role.Sector == Sector.UNK || role.Id is "party" or "side" or "counterpart")
        {
            return Related(view, chain, role);
        }

        bool isOfState = role.Office is null && role.Sector is Sector.GOV or Sector.MIL or Sector.COP or Sector.LEG or Sector.SPY or Sector.JUD;
        if (isDefinite && isOfState && discourse.ProminentStates(view.Index, 2) is [var only])
        {
            return Finding.Of(new ActorReference(only, only, role.Sector, ActorKind.Agent), 0.5);
        }

        return Finding.Of(new ActorReference(role.Id, null, role.Sector, ActorKind.Agent), 0.5);
    }

    // "Afghanistan's neighbours" can be counted; allies and partners cannot.
    private Finding Related(SentenceView view, RoleChain chain, AgentRole role)
    {
        bool isNeighbour = role.Id is "neighbour" or "neighbor" && view.IsPlural(chain.End - 1);
        var state = discourse.Salients.Count > 0 && view.Before(chain.First) is "'s" or "’s" or "'" or "’" ? discourse.Salients[^1].Actors : [];
        return isNeighbour && state is [{ Kind: ActorKind.State } owner]
            ? new Finding([.. discourse.Catalogue.NeighboursOf(owner.Id).Select(discourse.State)], 0.7)
            : Finding.None;
    }

    private ActorReference OwnerOf(Piece piece) => piece.IsPerson
        ? persons.Head(piece) ?? persons.Known(piece) ?? new ActorReference("unknown", null, Sector.UNK, ActorKind.Person)
        : discourse.Catalogue.Reference(SenseChooser.Choose(piece, discourse), discourse.When);

    private string? OfficeOf(ActorReference? person)
    {
        var terms = person is null ? [] : discourse.Catalogue.Find(person.Id)?.Terms ?? [];
        return terms.Where(term => term.Years.Overlaps(discourse.When)).MaxBy(term => OfficeRank.Of(term.Office))?.Office;
    }

    private static ActorReference InRole(ActorReference owner, AgentRole role) =>
        new(owner.Id, owner.Country, SectorFor(owner, role), ActorKind.Agent);

    // The spokesman of an armed group is no government's; the group's own sector stays.
    private static Sector SectorFor(ActorReference owner, AgentRole role) =>
        owner.Kind is ActorKind.State or ActorKind.Person || role.Sector is not (Sector.GOV or Sector.UNK) ? role.Sector : owner.Sector;

    private static bool StandsForState(Sector sector) => sector is not (Sector.EDU or Sector.JRN or Sector.BUS or Sector.CVL or Sector.ELI);

    private static bool IsPast(SentenceView view, RoleChain chain)
    {
        int last = chain.Roles[0].First;
        for (int i = Math.Max(0, chain.First - 2); i < last; i++)
        {
            if (PastWords.Contains(view.Sentence.TextOf(i)))
            {
                return true;
            }
        }

        return false;
    }
}
