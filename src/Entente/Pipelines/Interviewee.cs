using System.Text.RegularExpressions;
using Entente.Actors;
using Entente.Documents;
using Entente.Events;

namespace Entente.Pipelines;

/// <summary>Tells for which state somebody who is interviewed speaks, so that "we" and "our" in answers mean it.</summary>
internal static partial class Interviewee
{
    /// <summary>Sentences before the first answer, which say who is asked.</summary>
    public static IReadOnlyList<SentenceAnalysis> Introduction(IReadOnlyList<SentenceAnalysis> sentences) =>
        [.. sentences.TakeWhile(sentence => sentence.Segment.Kind != SegmentKind.Answer)];

    /// <summary>
    /// The state whose office the introduction names first ("The foreign minister of Chad spoke to us"); else, when the first question addresses
    /// somebody in office ("Minister, why did Chad …"), the state that it names first; else null.
    /// </summary>
    /// <param name="introduction">Sentences before the first answer.</param>
    /// <param name="mentions">Their mentions.</param>
    public static string? StateOf(IReadOnlyList<SentenceAnalysis> introduction, IReadOnlyList<IReadOnlyList<ActorMention>> mentions)
    {
        var told = introduction.Zip(mentions).ToList();
        var office = told.Where(one => one.First.Segment.Kind != SegmentKind.Question).SelectMany(one => one.Second).FirstOrDefault(IsOffice);
        if (office is not null)
        {
            return office.Actors[0].Country;
        }

        bool isAddressed = told.Exists(one => one.First.Segment.Kind == SegmentKind.Question && Address().IsMatch(one.First.Sentence.Text));
        return isAddressed
            ? told.Where(one => one.First.Segment.Kind == SegmentKind.Question).SelectMany(one => one.Second).SelectMany(mention => mention.Actors).Select(actor => actor.Country).FirstOrDefault(state => state is not null)
            : null;
    }

    private static bool IsOffice(ActorMention mention) =>
        mention is { Form: MentionForm.Role, Actors: [{ Country: not null, Sector: Sector.GOV or Sector.MIL or Sector.LEG or Sector.JUD or Sector.COP }] };

    [GeneratedRegex(@"^(?:(?:Mr|Mrs|Ms|Madam|Your)\.? )?(?:President|Prime Minister|Foreign Minister|Minister|Chancellor|Ambassador|Secretary|General|Admiral|Governor|Excellency|Majesty)\b")]
    private static partial Regex Address();
}
