using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>What stands before a person's name and helps to tell whom it means.</summary>
/// <param name="Office">Key of the office, or null.</param>
/// <param name="Country">The state named in the title, or null.</param>
/// <param name="IsGiven">Whether there is a title at all, be it "Mr".</param>
internal readonly record struct TitleHint(string? Office, string? Country, bool IsGiven);

/// <summary>Finds which person a name means: by the full name, by who was introduced before, by who held office at the date.</summary>
internal sealed class PersonResolver(Discourse discourse)
{
    /// <summary>Whom a piece that names a person means, and which tokens belong to the name.</summary>
    public (Finding Finding, int First, int End) Resolve(SentenceView view, Piece piece, Piece? before, TitleHint title)
    {
        if (piece.Kind == PieceKind.Stranger)
        {
            return (Stranger(view, piece.First, piece.End), piece.First, piece.End);
        }

        var full = piece.Senses.Where(sense => sense.Actor.Kind == ActorKind.Person && sense.Use == NameUse.Name).Select(sense => sense.Actor).ToList();
        if (full.Count > 0)
        {
            var finding = Choose(full, title, 1);
            Introduce(view, finding, piece.End - 1, title.Office);
            return (finding, piece.First, piece.End);
        }

        int first = FirstOfName(view, piece.First, before);
        int end = EndOfName(view, first, piece.End);
        bool isHyphenated = Enumerable.Range(first, end - first).Any(token => view.Sentence.TextOf(token) is "-" or "–");
        (first, end) = isHyphenated ? (piece.First, piece.End) : (first, end);
        var candidates = piece.Senses.Where(sense => sense.Use == NameUse.Surname).Select(sense => sense.Actor).ToList();
        if (first < piece.First || end > piece.End)
        {
            string given = view.Sentence.TextOf(first);
            candidates = end > piece.End ? [] : candidates.FindAll(person => person.Name.StartsWith(given, StringComparison.Ordinal));
            var fuller = candidates.Count > 0 ? Choose(candidates, title, 0.85) : Stranger(view, first, end);
            Introduce(view, fuller, end - 1, title.Office);
            return (fuller, first, end);
        }

        bool isTagged = title.IsGiven || view.Sentence.Names.Any(name => name.Kind == NameKind.Person && name.First <= first && end <= name.End);
        return (Surname(view, piece, candidates, title, isTagged), first, end);
    }

    /// <summary>Who a piece means that owns something ("Putin's spokesman"), without introducing anybody.</summary>
    public ActorReference? Known(Piece piece)
    {
        var persons = piece.Senses.Where(sense => sense.Actor.Kind == ActorKind.Person).Select(sense => sense.Actor).ToList();
        var holders = persons.FindAll(person => person.Terms.Any(term => term.Years.Overlaps(discourse.When)));
        return holders.Count == 0 ? null : Choose(holders, default, 0.8).Actors[0];
    }

    /// <summary>The state whose last head by the date a piece names ("the Trump administration"), as the state itself.</summary>
    public ActorReference? Head(Piece piece)
    {
        var term = piece.Senses
            .SelectMany(sense => sense.Actor.Terms)
            .Where(term => OfficeRank.Of(term.Office) == 4 && (discourse.When?.To is not { } day || term.Years.From is not { } from || from <= day))
            .OrderByDescending(term => discourse.Names(term.Holder))
            .ThenByDescending(term => term.Years.From ?? NodaTime.LocalDate.MinIsoValue)
            .FirstOrDefault();
        return term is null || discourse.Catalogue.Find(term.Holder) is not { State: not null } ? null : discourse.State(term.Holder);
    }

    private Finding Surname(SentenceView view, Piece piece, List<Actor> candidates, TitleHint title, bool isTagged)
    {
        string surname = view.Sentence.TextOf(piece.End - 1);
        if (discourse.Introduced(surname) is { } known && (known.Reference is null ? title.Office is null : title.Country is null || known.Reference.Country == title.Country))
        {
            return known.Reference is null ? Finding.None : Finding.Of(known.Reference, 0.95) with { IsFemale = known.IsFemale };
        }

        var holders = candidates.FindAll(person => person.Terms.Any(term => term.Years.Overlaps(discourse.When)));
        if (title.Office is not null || title.Country is not null)
        {
            var titled = Titled(holders.Count > 0 ? holders : candidates, title);
            if (titled.Count > 0)
            {
                var finding = Choose(titled, title, 0.9);
                Introduce(view, finding, piece.End - 1, title.Office);
                return finding;
            }
        }

        // A bare surname in a document that never names its bearer's state is too weak a sign.
        holders = holders.FindAll(person => person.Terms.Any(term => discourse.Names(term.Holder) && term.Years.Overlaps(discourse.When)));
        return holders.Count == 0 ? Finding.None : Choose(holders, title, isTagged ? 0.8 : 0.6);
    }

    private List<Actor> Titled(List<Actor> persons, TitleHint title)
    {
        bool Fits(OfficeTerm term) => (title.Country is null || term.Holder == title.Country) && (title.Office is null || IsSameOffice(term.Office, title.Office));
        var exact = persons.FindAll(person => person.Terms.Any(term => Fits(term) && term.Years.Overlaps(discourse.When)));
        return exact.Count > 0 ? exact : persons.FindAll(person => person.Terms.Any(Fits));
    }

    /// <summary>Whether a title may refer to an office: "president" and "leader" may mean either head.</summary>
    internal static bool IsSameOffice(string office, string title) => office == title
        || (title is "head-of-state" or "leader" && office is "head-of-state" or "head-of-government")
        || (title == "head-of-government" && office == "head-of-state")
        || (title == "secretary-general" && office is "leader" or "secretary-general");

    private Finding Choose(List<Actor> persons, TitleHint title, double confidence)
    {
        var ordered = persons
            .DistinctBy(person => person.Id)
            .OrderByDescending(person => person.Terms.Any(term => term.Years.Overlaps(discourse.When) && (title.Office is null || IsSameOffice(term.Office, title.Office))))
            .ThenByDescending(person => title.Country is not null && person.Terms.Any(term => term.Holder == title.Country))
            .ThenByDescending(person => person.Terms.Any(term => discourse.SpokeOf(term.Holder)))
            .ThenByDescending(person => person.Terms.Where(term => term.Years.Overlaps(discourse.When)).Select(term => OfficeRank.Of(term.Office)).DefaultIfEmpty(0).Max())
            .ToList();
        var references = ordered.ConvertAll(person => discourse.Catalogue.Reference(person, discourse.When));
        return new Finding([references[0]], ordered.Count == 1 ? confidence : confidence * 0.8)
        {
            Alternatives = references.Count > 1 ? references.GetRange(1, Math.Min(4, references.Count - 1)) : [],
            IsFemale = ordered[0].IsFemale,
        };
    }

    private Finding Stranger(SentenceView view, int first, int end)
    {
        string surname = view.Sentence.TextOf(end - 1);
        if (end - first == 1 && discourse.Introduced(surname) is { } known)
        {
            return known.Reference is null ? Finding.None : Finding.Of(known.Reference, 0.9) with { IsFemale = known.IsFemale };
        }

        discourse.Introduce(surname, new Introduction(null, null, null));
        return Finding.None;
    }

    private void Introduce(SentenceView view, Finding finding, int lastToken, string? office)
    {
        if (finding.Actors.Count == 0)
        {
            return;
        }

        var person = discourse.Catalogue.Find(finding.Actors[0].Id);
        string held = office ?? person?.Terms.Where(term => term.Years.Overlaps(discourse.When)).MaxBy(term => OfficeRank.Of(term.Office))?.Office ?? "";
        var introduction = new Introduction(finding.Actors[0], held, finding.IsFemale);
        discourse.Introduce(view.Sentence.TextOf(lastToken), introduction);
        if (person?.Surname is { } surname)
        {
            discourse.Introduce(surname, introduction);
        }
    }

    private static int FirstOfName(SentenceView view, int first, Piece? before)
    {
        int start = first;
        while (start > 0 && start > (before?.End ?? 0) && first - start < 3 && IsNameWord(view.Sentence[start - 1]))
        {
            start--;
        }

        return start;
    }

    // A capital after the surname belongs to the name only when the language core says so: "Khan Wednesday" is none.
    private static int EndOfName(SentenceView view, int first, int end)
    {
        foreach (var name in view.Sentence.Names)
        {
            if (name.Kind == NameKind.Person && name.First <= first && name.End > end)
            {
                return name.End;
            }
        }

        return end;
    }

    private static bool IsNameWord(Token token) =>
        token.Pos == UniversalPos.Propn && char.IsUpper(token.Text[0]) && !Titles.IsTitleWord(token.Text) && token.Text is not ("I" or "The");
}
