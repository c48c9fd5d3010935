using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>
/// Acronyms that the document itself explains: "Multilateral Strategic Stability (MSS)" is no ministry, and "Eurasian Economic Union (EAU)" gives a listed
/// organisation another short form. What the document says of a short form goes before what the catalogue says.
/// </summary>
internal static class LocalAcronyms
{
    /// <summary>Replaces or removes the pieces of explained acronyms in every sentence.</summary>
    public static void Apply(List<SentenceView> views, List<List<Piece>> pieces)
    {
        var explained = new Dictionary<string, IReadOnlyList<NameSense>>(StringComparer.Ordinal);
        for (int i = 0; i < views.Count; i++)
        {
            Collect(views[i].Sentence, pieces[i], explained);
        }

        for (int i = 0; i < views.Count && explained.Count > 0; i++)
        {
            Replace(views[i].Sentence, pieces[i], explained);
        }
    }

    private static void Collect(Sentence sentence, List<Piece> pieces, Dictionary<string, IReadOnlyList<NameSense>> explained)
    {
        for (int i = 2; i + 1 < sentence.Count; i++)
        {
            string text = sentence.TextOf(i);
            if (!IsAcronym(text) || sentence.TextOf(i - 1) != "(" || sentence.TextOf(i + 1) != ")")
            {
                continue;
            }

            int last = sentence.TextOf(i - 2) is "\"" or "”" or "'" or "’" ? i - 3 : i - 2;
            var named = pieces.Find(piece => piece.Kind == PieceKind.Name && piece.End == last + 1 && piece.End - piece.First > 1);
            if (named is not null)
            {
                explained.TryAdd(text, named.Senses);
            }
            else if (HasInitials(sentence, last, text))
            {
                explained.TryAdd(text, []);
            }
        }
    }

    private static void Replace(Sentence sentence, List<Piece> pieces, Dictionary<string, IReadOnlyList<NameSense>> explained)
    {
        pieces.RemoveAll(piece => piece.Kind == PieceKind.Name && piece.End - piece.First == 1
            && explained.TryGetValue(sentence.TextOf(piece.First), out var senses) && senses.Count == 0);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (explained.TryGetValue(sentence.TextOf(i), out var senses) && senses.Count > 0)
            {
                pieces.RemoveAll(piece => piece.First == i && piece.End == i + 1);
                int place = pieces.FindIndex(piece => piece.First > i);
                pieces.Insert(place < 0 ? pieces.Count : place, new Piece { Kind = PieceKind.Name, First = i, End = i + 1, Senses = senses });
            }
        }
    }

    private static bool IsAcronym(string text) => text.Length is >= 2 and <= 8 && text.All(char.IsAsciiLetterUpper);

    // The capitals of the words before, small words left out, end in the acronym's letters.
    private static bool HasInitials(Sentence sentence, int last, string acronym)
    {
        int letter = acronym.Length - 1;
        for (int i = last; i >= 0 && i > last - 12 && letter >= 0; i--)
        {
            char initial = sentence.TextOf(i)[0];
            if (char.ToUpperInvariant(initial) == acronym[letter])
            {
                letter--;
            }
            else if (char.IsUpper(initial))
            {
                return false;
            }
        }

        return letter < 0;
    }
}
