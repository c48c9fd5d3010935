using Entente.Events;
using Entente.Events.Pairs;
using Entente.Events.Plover;
using Entente.Events.Scoring;
using Entente.Pipelines.Pairs;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Cli;

/// <summary>What reads marked pairs.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Scheme">The code book.</param>
internal sealed record PairWorkshop(PairReader Reader, PloverScheme Scheme)
{
    /// <summary>Loads the model and the lexicon; the catalogue of actors is not needed.</summary>
    public static Outcome<PairWorkshop> Load()
    {
        Outcome<Installation> installation = Workshop.Installation;
        if (!installation.Succeeded)
        {
            return installation.Problem;
        }

        Outcome<Language.Language> english = Workshop.English;
        if (!english.Succeeded)
        {
            return english.Problem;
        }

        Outcome<EventCoder> coder = EventCoder.Load(new DataFolder(installation.Value.Data));
        if (!coder.Succeeded)
        {
            return coder.Problem;
        }

        Outcome<EventScorer> scorer = EventScorer.Load(english.Value, coder.Value.Scheme);
        return scorer.Succeeded
            ? new PairWorkshop(new PairReader(english.Value, new PairCoder(coder.Value, scorer.Value)), coder.Value.Scheme)
            : scorer.Problem;
    }
}
