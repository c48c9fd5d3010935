using System.Text.RegularExpressions;
using Entente.Actors;

namespace Entente.Exchange.Petrarch;

/// <summary>Reads agent dictionaries in PETRARCH's format into roles.</summary>
/// <remarks>
/// A line is a noun, its plural between braces if that is not regular (<c>{}</c> when there is none), and a code between square brackets in which
/// <c>~</c> stands for whose agent it is. A word between exclamation marks stands for each word of a list, <c>!WORD! = ONE, OTHER</c>.
/// </remarks>
internal static partial class PetrarchAgents
{
    public static IEnumerable<(string Phrase, AgentRole Role)> Read(string characters)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in characters.Split('\n').Select(line => line.Split('#', ';')[0].Trim()))
        {
            if (Definition().Match(line) is { Success: true } definition)
            {
                sets[definition.Groups["name"].Value] = definition.Groups["words"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
            else if (Agent().Match(line) is { Success: true } agent)
            {
                var sector = PetrarchDictionary.SectorOf(agent.Groups["code"].Value);
                foreach (string phrase in new[] { agent.Groups["noun"].Value, agent.Groups["plural"].Value }.SelectMany(noun => Expand(noun, sets)).Select(PetrarchDictionary.NameOf))
                {
                    if (phrase.Length > 0)
                    {
                        yield return (phrase.ToLowerInvariant(), new AgentRole(phrase.ToLowerInvariant().Replace(' ', '-'), sector, null));
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Expand(string noun, Dictionary<string, string[]> sets)
    {
        var mark = Mark().Match(noun);
        return mark.Success && sets.TryGetValue(mark.Value, out string[]? words) ? words.SelectMany(word => Expand(noun.Replace(mark.Value, word, StringComparison.Ordinal), sets)) : [noun];
    }

    [GeneratedRegex(@"^(?<name>![^!]+!)\s*=\s*(?<words>.+)$")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(?<noun>[^\[{<]+?)\s*(?:\{(?<plural>[^}]*)\})?\s*\[\s*(?:~\s*(?<code>[A-Za-z]{3})[A-Za-z]*|(?<code>[A-Za-z]{3})[A-Za-z]*\s*~)\s*\]")]
    private static partial Regex Agent();

    [GeneratedRegex("![^!]+!")]
    private static partial Regex Mark();
}
