using Entente.Events;

namespace Entente.Evidence;

/// <summary>How like two reports are. Symmetric to the last bit, so that no order of arrival shows in a cluster.</summary>
internal static class Likeness
{
    private const double SameType = 2;
    private const double NeighbouringType = 1;
    private const double SameTrigger = 1;
    private const double SameTriggerOfWords = 0.5;
    private const double SamePlace = 1;
    private const double OtherPlace = -1.5;
    private const double OtherPlaceOfDeed = -4;
    private const double ModePoints = 1;
    private const double MostWords = 2;
    private const double SameSentence = 3;
    private const double OtherWords = -1;
    private const double OtherWordsOfSaid = -1.5;
    private const int FewestWords = 2;

    /// <summary>The score of two reports as tellings of one event, or null when they exclude each other.</summary>
    public static double? Score(Report one, Report other) =>
        one.Days.Meets(other.Days) && StatusClasses.Of(one.Status) == StatusClasses.Of(other.Status) && TypePoints(one.Type, other.Type) is { } type ? Sum(one, other, type) : null;

    /// <summary>The score of a planned or denied report with one that is told as done, or null when it can be no plan or denial of it.</summary>
    public static double? LinkScore(Report unrealised, Report done)
    {
        bool bears = StatusClasses.Of(unrealised.Status) == StatusClass.Planned
            ? TypeRelation.IsPlanOf(unrealised.Type, done.Type)
            : unrealised.Type == done.Type;
        return bears ? Sum(unrealised, done, SameType) : null;
    }

    /// <summary>The score from which two reports are one event.</summary>
    public static double Threshold(Report one, Report other) => Math.Max(TypeRelation.ThresholdOf(one.Type), TypeRelation.ThresholdOf(other.Type));

    /// <summary>What the score of two compatible reports is made of, the reasons without points left out.</summary>
    public static IReadOnlyList<Reason> Explain(Report one, Report other) => ReasonWriter.Write(one, other);

    public static double? TypePoints(EventType one, EventType other) =>
        one == other ? SameType : TypeRelation.AreNeighbours(one, other) ? NeighbouringType : null;

    public static double ModeScore(Report one, Report other) =>
        one.Mode is null || other.Mode is null || one.Type != other.Type ? 0 : one.Mode == other.Mode ? ModePoints : -ModePoints;

    public static double DateScore(ReportDays one, ReportDays other)
    {
        if (one.IsAny || other.IsAny)
        {
            return -1;
        }

        return Math.Max(one.Width, other.Width) switch
        {
            1 => 2,
            <= ReportDays.Lag + 1 => one.IsDay || other.IsDay || one == other ? 1.25 : 0.75,
            <= 7 => 0.5,
            <= 31 => 0.25,
            _ => 0,
        };
    }

    public static double TriggerScore(Report one, Report other)
    {
        bool common = CommonWords.Any(one.TriggerWords, other.TriggerWords)
            || CommonWords.Any(one.TriggerWords, other.Words) || CommonWords.Any(one.Words, other.TriggerWords);
        return !common ? 0 : TypeRelation.IsWords(one.Type) || TypeRelation.IsWords(other.Type) ? SameTriggerOfWords : SameTrigger;
    }

    public static double PlaceScore(Report one, Report other)
    {
        if (one.Place is not { } here || other.Place is not { } there)
        {
            return 0;
        }

        // "Doha" lies in "Qatar": neither the same nor another.
        if (one.PlaceCountry is { } state && state == other.PlaceCountry && one.IsPlaceState != other.IsPlaceState)
        {
            return 0;
        }

        // "Doha" and "Doha, Qatar"; not "South Sudan" and "Sudan".
        bool sameState = one.PlaceCountry is null || other.PlaceCountry is null || one.PlaceCountry == other.PlaceCountry;
        bool same = sameState && (HasWords(here, there) || HasWords(there, here));
        bool deed = TypeRelation.FamilyOf(one.Type) == EventFamily.MaterialConflict;
        return same ? SamePlace : deed ? OtherPlaceOfDeed : OtherPlace;
    }

    // Whole words: "Somalia" has no "Mali", and "Guinea-Bissau" no "Guinea".
    private static bool HasWords(string place, string words)
    {
        for (int at = place.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = place.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + words.Length;
            if ((at == 0 || !IsOfWord(place[at - 1])) && (end == place.Length || !IsOfWord(place[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '\u2010' or '\u2011';

    public static double WordsScore(Report one, Report other)
    {
        (int fewer, int more) = (Math.Min(one.Words.Count, other.Words.Count), Math.Max(one.Words.Count, other.Words.Count));
        int common = CommonWords.Count(one.Words, other.Words);
        if (fewer == 0 || (common > 0 ? fewer : more) < FewestWords)
        {
            return 0;
        }

        // Two sentences about one meeting may speak of different matters; about one promise or one blow they hardly do.
        return common > 0 ? MostWords * common / fewer
            : one.Type == EventType.Consult ? 0
            : TypeRelation.IsWords(one.Type) || TypeRelation.IsWords(other.Type) ? OtherWordsOfSaid : OtherWords;
    }

    public static double SentenceScore(Report one, Report other) => one.Wording != 0 && one.Wording == other.Wording ? SameSentence : 0;

    // One sentence that accuses and threatens, or promises twice, tells two acts; its reprint pairs each with its like.
    private static bool AreToldApart(Report one, Report other) =>
        one.Wording != 0 && one.Wording == other.Wording
        && (one.Type != other.Type || (TypeRelation.IsWords(one.Type) && !CommonWords.Any(one.TriggerWords, other.TriggerWords)));

    private static double? Sum(Report one, Report other, double type)
    {
        if (!one.Days.Meets(other.Days)
            || (one.Type == other.Type && TypeRelation.ModesExclude(one.Mode, other.Mode))
            || AreToldApart(one, other)
            || PartyLikeness.Score(one, other) is not { } parties)
        {
            return null;
        }

        return type + parties + ModeScore(one, other) + DateScore(one.Days, other.Days) + TriggerScore(one, other)
            + PlaceScore(one, other) + WordsScore(one, other) + SentenceScore(one, other);
    }
}
