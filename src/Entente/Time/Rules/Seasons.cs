using Entente.Time.Meanings;
using Entente.Time.Scanning;
using Entente.Time.Vocabulary;

namespace Entente.Time.Rules;

/// <summary>Seasons of the Northern Hemisphere: "last fall", "summer 2016", "the winter of 2014-15", "this spring".</summary>
internal static class Seasons
{
    public static Match? Read(Phrase phrase, int at)
    {
        var start = phrase.Skip(at, "the");
        if (start == at && phrase.Has(at, "this", "past") && Start(phrase, at + 2) is { } recent)
        {
            return new(at + 3, new Season(recent, null, Pointing.Past));
        }

        if (Pointings.At(phrase, start) is { } pointing && Start(phrase, start + 1) is { } pointed)
        {
            return new(start + 2, new Season(pointed, null, pointing));
        }

        if (Start(phrase, start) is not { } season || (start == at && phrase.Is(at - 1, "prague")))
        {
            return null;
        }

        return WithYear(phrase, start + 1, season) ?? Alone(phrase, at, start, season);
    }

    private static int? Start(Phrase phrase, int at) => phrase[at].Lower switch
    {
        "spring" => 3,
        "summer" or "summertime" => 6,
        "autumn" or "fall" => 9,
        "winter" or "wintertime" => 12,
        _ => null,
    };

    private static Match? WithYear(Phrase phrase, int at, int season)
    {
        var next = phrase.Skip(phrase.Skip(at, ","), "of", "in");
        if (phrase.Digits(next) == 4 && phrase.Number(next) is { } year and >= 1000 and <= 2200)
        {
            var twoYears = phrase.IsAny(next + 1, "-", "/") && phrase.Glued(next + 2) && phrase.Digits(next + 2) is 2 or 4;
            return new(twoYears ? next + 3 : next + 1, new Season(season, year, Pointing.Bare));
        }

        if (phrase.Is(next, "'") && phrase.Digits(next + 1) == 2 && phrase.Glued(next + 1))
        {
            return new(next + 2, new Season(season, NumericDates.FullYear(phrase.Number(next + 1)!.Value, 2), Pointing.Bare));
        }

        if (NumberWords.YearInWords(phrase, next) is { } said)
        {
            return new(said.Next, new Season(season, said.Value, Pointing.Bare));
        }

        return next > at && RelativeUnits.Read(phrase, next) is { Meaning: RelativeUnit { Unit: Calendars.CalendarUnit.Year, Offset: var offset } } of
            ? new(of.Next, new Season(season, null, offset < 0 ? Pointing.Last : offset > 0 ? Pointing.Next : Pointing.This))
            : null;
    }

    private static Match? Alone(Phrase phrase, int at, int start, int season)
    {
        // "Fall" and "spring" are also verbs and nouns; "Arab Spring" a name.
        var clear = phrase.IsAny(start, "summer", "winter", "autumn", "summertime", "wintertime");
        var led = phrase.IsAny(at - 1, "in", "during", "since", "until", "by", "early", "late", "mid", "through", "throughout", "whole");
        var named = phrase[start].Capital && (phrase[start - 1] is { Kind: TokenKind.Number } || (phrase[start - 1] is { Capital: true, Kind: TokenKind.Word } && !phrase.StartsSentence(start - 1)) || phrase[start + 1] is { Capital: true, Kind: TokenKind.Word });
        var other = phrase.IsAny(start + 1, "of", "to", "in", "from") && !clear;
        return !named && !other && (clear || (led && start > at)) ? new(start + 1, new Season(season, null, Pointing.Bare)) : null;
    }
}
