using System.CommandLine;
using Entente.Actors;
using Entente.Exchange.Petrarch;
using Entente.Pipelines;
using Entente.Pipelines.Scoring;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Cli.Commands;

/// <summary><c>entente score petrarch</c>: PETRARCH's gold sentences, from raw text.</summary>
internal static class ScorePetrarchCommand
{
    private static readonly Option<string[]> s_actors = Dictionary("--actors", "Actor dictionaries; PETR.Validate.actors.txt near FILE when left out.");
    private static readonly Option<string[]> s_agents = Dictionary("--agents", "Agent dictionaries; PETR.Validate.agents.txt near FILE when left out.");
    private static readonly Option<GoldScheme> s_codes = SharedOptions.Member<GoldScheme>("--codes", "Scheme of the gold codes");

    public static Command Create() => ScoreSuiteCommand.Create(
        "petrarch",
        """
        Measures triples of state, state and type on PETRARCH's gold sentences: coded from raw text with the actors of its dictionaries; parses are not read.

        Example:
          entente score petrarch ../shared/data/events/petrarch-unit-tests.xml
        """,
        "XML with <Sentence>, <Text> and <EventCoding>",
        Score,
        s_actors,
        s_agents,
        s_codes);

    private static Outcome<SuiteScore> Score(ParseResult parsed, string text, string path)
    {
        Outcome<IReadOnlyList<PetrarchSentence>> gold = PetrarchGold.Read(text, path);
        if (!gold.Succeeded)
        {
            return gold.Problem;
        }

        Outcome<PetrarchDictionary> dictionary = PetrarchDictionary.Load(
            parsed.GetValue(s_actors) is { Length: > 0 } actors ? actors : [Near(path, "PETR.Validate.actors.txt")],
            parsed.GetValue(s_agents) is { Length: > 0 } agents ? agents : [Near(path, "PETR.Validate.agents.txt")]);
        Outcome<ActorCatalogue> words = Workshop.Catalogue;
        Outcome<Language.Language> english = Workshop.English;
        if ((dictionary.Problem ?? words.Problem ?? english.Problem) is { } problem)
        {
            return problem;
        }

        var data = new DataFolder(Workshop.Installation.Value.Data);
        ActorCatalogue catalogue = dictionary.Value.ToCatalogue(words.Value);
        Outcome<EventPipeline> pipeline = EventPipeline.Create(english.Value, catalogue, data);
        Outcome<PetrarchCodes> codes = PetrarchCodes.Load(data);
        return (pipeline.Problem ?? codes.Problem) is { } missing
            ? missing
            : PetrarchSuite.Score(gold.Value, pipeline.Value, catalogue, codes.Value, parsed.GetValue(s_codes));
    }

    // In the file's own folder, else in a folder "dictionaries" there or beside it.
    private static string Near(string path, string name)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        string[] candidates = [Path.Combine(folder, name), Path.Combine(folder, "dictionaries", name), Path.Combine(folder, "..", "dictionaries", name)];
        return candidates.FirstOrDefault(File.Exists, candidates[0]);
    }

    private static Option<string[]> Dictionary(string name, string description) => new(name) { Description = description + " Plain or .gz.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
}
