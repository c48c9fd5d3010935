using Entente.Time.Meanings;
using Entente.Time.Scanning;

namespace Entente.Time.Vocabulary;

/// <summary>Words that point at one of several like stretches.</summary>
internal static class Pointings
{
    /// <summary>The pointing that the word makes, or null.</summary>
    public static Pointing? At(Phrase phrase, int at) => phrase[at].Lower switch
    {
        "last" or "previous" => Pointing.Last,
        "past" => Pointing.Past,
        "this" => Pointing.This,
        "next" or "upcoming" => Pointing.Next,
        "coming" => Pointing.Coming,
        _ => null,
    };
}
