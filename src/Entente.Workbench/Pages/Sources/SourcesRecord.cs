using Entente.Relations.Sources;
using NodaTime;
using NodaTime.Text;

namespace Entente.Workbench.Pages.Sources;

/// <summary>The page of sources as a record for programs.</summary>
internal static class SourcesRecord
{
    /// <summary>The record.</summary>
    public static object Of(SourcesView view)
    {
        SourcePicture picture = view.Picture;
        SourceQuestion asked = picture.Question;
        return new
        {
            asked.By,
            asked.Actor,
            asked.Dyad,
            From = Day(asked.From),
            To = Day(asked.Until),
            asked.LeastPieces,
            asked.Draws,
            asked.Seed,
            picture.Events,
            picture.Unnamed,
            Topics = picture.Topics.Zip(picture.Attention, (topic, all) => new { topic.Actor, topic.Dyad, Attention = all }),
            picture.Tone,
            Sources = picture.Sources.Select(source => new
            {
                source.Name,
                source.Documents,
                source.Copies,
                source.CopiedByOthers,
                source.Events,
                source.Alone,
                source.Reports,
                First = Day(source.First),
                Last = Day(source.Last),
                source.Actors,
                source.Dyads,
                Voices = source.Voices.Select(voice => new { Voice = voice.Key, Reports = voice.Value }),
                source.Attention,
                source.Tone,
                source.Lean,
            }),
        };
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
