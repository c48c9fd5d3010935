using System.Globalization;
using Entente.Documents;
using Entente.Relations;
using Entente.Relations.Sources;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Pages.Sources;

/// <summary>What the page of sources says in words.</summary>
internal static class SourceWords
{
    /// <summary>The sentence at the head of the page.</summary>
    public static string Says(SourcePicture picture, Func<string, string> nameOf)
    {
        string noun = picture.Question.By == SourceGrouping.Author ? "author" : "outlet";
        int measured = picture.Sources.Count(source => source.Lean.Value is not null);
        string about = About(picture.Question, nameOf);
        string leans = Words.List([.. picture.Sources.Where(source => source.Lean.Value is { IsSure: true }).Take(4)
            .Select(source => $"{source.Name} tells {about} as more {(source.Lean.Value!.Value.Value > 0 ? "cooperative" : "hostile")} than the others do ({Words.Signed(source.Lean.Value.Value.Value)})")]);
        return $"{Words.Count(picture.Sources.Count, $"{noun} tells", $"{noun}s tell")} of {Words.Count(picture.Events, "distinct event")}{Period(picture.Question)}. "
            + (measured == 0 ? $"None has enough documents on {about} to compare its tone with the others'."
                : leans.Length > 0 ? $"{leans}." : $"Of the {measured} with enough documents on {about} none surely differs in tone from the others.");
    }

    /// <summary>What the figure shows, for those who do not see it.</summary>
    public static string Label(SourcePicture picture, Func<string, string> nameOf) =>
        $"Share of attention and tone of each source on {About(picture.Question, nameOf)}, with the interval of 90 of 100 resamplings; the table below has the numbers.";

    /// <summary>A topic by name.</summary>
    public static string Topic(SourceTopic topic, Func<string, string> nameOf) =>
        topic.Dyad is { } dyad ? $"{nameOf(dyad.First)}–{nameOf(dyad.Second)}" : nameOf(topic.Actor!);

    /// <summary>What is asked for: "Russia and Pakistan", "the acts of Russia", "the same dyads".</summary>
    public static string About(SourceQuestion question, Func<string, string> nameOf) => question switch
    {
        { Dyad: { } dyad } => $"{nameOf(dyad.First)} and {nameOf(dyad.Second)}",
        { Actor: { } actor } => $"{nameOf(actor)} and those it deals with",
        _ => "the same dyads",
    };

    /// <summary>A score with its band: "+1.2 (−0.3 to +2.0), 8 documents".</summary>
    public static string Score(SourceMeasure measure) => measure.Value is { } value
        ? $"{Words.Signed(value.Value)} ({Words.Signed(value.Low)} to {Words.Signed(value.High)}), {Basis(measure)}"
        : $"too few documents: {Basis(measure)}";

    /// <summary>A share with its band: "42 % (30 % to 55 %), 8 documents".</summary>
    public static string Share(SourceMeasure measure) => measure.Value is { } value
        ? $"{Words.Percent(value.Value)} ({Words.Percent(value.Low)} to {Words.Percent(value.High)}), {Basis(measure)}"
        : $"too few documents: {Basis(measure)}";

    /// <summary>Voices by share of reports: "author 82 %, quoted speaker 18 %".</summary>
    public static string Voices(SourceProfile source) => string.Join(", ", source.Voices.OrderByDescending(voice => voice.Value)
        .Select(voice => $"{NameOf(voice.Key)} {Words.Percent((double)voice.Value / source.Reports)}"));

    private static string Basis(SourceMeasure measure) =>
        Words.Count(measure.Pieces, "document") + (measure.OtherPieces > 0 ? $" against {measure.OtherPieces.ToString("N0", CultureInfo.InvariantCulture)}" : "");

    private static string NameOf(VoiceKind voice) => voice switch
    {
        VoiceKind.Author => "author",
        VoiceKind.QuotedSpeaker => "quoted",
        _ => voice.ToString().ToLowerInvariant(),
    };

    private static string Period(SourceQuestion question) => question switch
    {
        { From: { } from, Until: { } until } => $" between {Words.Day(from)} and {Words.Day(until)}",
        { From: { } from } => $" since {Words.Day(from)}",
        { Until: { } until } => $" until {Words.Day(until)}",
        _ => "",
    };
}
