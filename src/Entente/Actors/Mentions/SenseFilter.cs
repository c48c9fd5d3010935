using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors.Mentions;

/// <summary>Strikes out what a listed name cannot mean where it stands.</summary>
internal static class SenseFilter
{
    /// <summary>The senses that are left, the likelier first; empty when the words are no name here.</summary>
    public static IReadOnlyList<NameSense> Possible(SentenceView view, NameHit hit)
    {
        int first = view.Units[hit.First].Token;
        int end = view.Units[hit.End - 1].Token + 1;
        if (IsOrdinaryWord(view, hit, first) || IsInsideLongerName(view, first, end))
        {
            return [];
        }

        bool hyphenated = IsHyphenated(view, hit);
        bool personHere = view.Sentence.Names.Any(name => name.Kind == NameKind.Person && name.First <= first && end <= name.End);
        bool isRoleWord = hit.End - hit.First == 1 && (Titles.IsTitleWord(view.Units[hit.First].Text) || (!personHere && Titles.IsMonth(view.Units[hit.First].Text)));
        return [.. hit.Senses
            .Where(sense => sense.Use != NameUse.Combining || hyphenated)
            .Where(sense => sense.Use != NameUse.Surname || !isRoleWord)
            .Where(sense => IsTaggedName(view, hit, first) || sense.Actor.Kind is ActorKind.State or ActorKind.People or ActorKind.ArmedGroup)
            .OrderBy(sense => sense.Use == NameUse.Surname == personHere ? 0 : 1)
            .ThenBy(sense => sense.Use)];
    }

    // "Dawn broke", "Economist warns": an ordinary word that is also a title or a surname needs the tag of a name; acronyms do not.
    private static bool IsTaggedName(SentenceView view, NameHit hit, int first) =>
        hit.End - hit.First > 1 || view.Sentence[first].Pos is UniversalPos.Propn or UniversalPos.X || view.Units[hit.First].Text.Count(char.IsUpper) > 1
            || view.Sentence.Names.Any(name => name.First <= first && first < name.End);

    // "may", "will", "chad" and "turkey" in small letters are words; so are names tagged as verbs or function words ("March", "Will").
    private static bool IsOrdinaryWord(SentenceView view, NameHit hit, int first)
    {
        string text = view.Units[hit.First].Text;
        if (hit.End - hit.First > 1)
        {
            return false;
        }

        bool hasCapital = text.Any(char.IsUpper) || char.IsDigit(text[0]);
        var pos = view.Sentence[first].Pos;
        return !hasCapital || pos is UniversalPos.Aux or UniversalPos.Pron or UniversalPos.Adp or UniversalPos.Cconj or UniversalPos.Sconj
            || (pos is UniversalPos.Det or UniversalPos.Num or UniversalPos.Part or UniversalPos.Adv && text.Length < 5);
    }

    // "Jordan" in "Michael Jordan" and "China" in "the South China Sea" belong to longer names of other things.
    private static bool IsInsideLongerName(SentenceView view, int first, int end)
    {
        foreach (var name in view.Sentence.Names)
        {
            bool covers = name.First <= first && end <= name.End && name.Length > end - first;
            if (covers && name.Kind == NameKind.Person && !IsTitle(view, name.First, first) && end - first == 1)
            {
                return true;
            }

            if (covers && name.Kind == NameKind.Location && EndsInWater(view, name.End - 1))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(SentenceView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Titles.IsTitleWord(view.Sentence.TextOf(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsInWater(SentenceView view, int token) =>
        view.Sentence.TextOf(token).ToLowerInvariant() is "sea" or "ocean" or "strait" or "channel" or "river" or "airport" or "islands" or "street" or "avenue";

    private static bool IsHyphenated(SentenceView view, NameHit hit) =>
        view.Units[hit.First].HyphenBefore || (hit.End < view.Units.Count && view.Units[hit.End].HyphenBefore);
}
