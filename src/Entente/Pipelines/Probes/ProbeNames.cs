using Entente.Vocabularies;

namespace Entente.Pipelines.Probes;

/// <summary>Reads who takes part in probes, and what they are called.</summary>
internal sealed record ProbeNames(IReadOnlyList<ProbeParty> States, IReadOnlyList<ProbeParty> Groups)
{
    public static ProbeNames Read(VocabularyNode top)
    {
        top.AllowOnly("states", "singular", "plural", "groups");
        return new(
            [.. top.Required("states").Items.Select(state => Party(state, top, pattern => Fill(pattern, state)))],
            [.. top.Required("groups").Items.Select(group => Party(group, group, pattern => pattern))]);
    }

    private static ProbeParty Party(VocabularyNode row, VocabularyNode patterns, Func<string, string> fill)
    {
        var phrases = new Dictionary<string, ProbePhrase>(StringComparer.Ordinal);
        foreach (string number in new[] { "singular", "plural" })
        {
            foreach (var (slot, pattern) in patterns.Optional(number)?.Fields ?? new Dictionary<string, VocabularyNode>())
            {
                phrases[slot] = new ProbePhrase(fill(pattern.Text), number == "plural");
            }
        }

        return new ProbeParty(row.RequiredText("id"), phrases);
    }

    private static string Fill(string pattern, VocabularyNode state) =>
        state.Fields.Aggregate(pattern, (text, field) => text.Replace($"{{{field.Key}}}", field.Value.Text, StringComparison.Ordinal));
}
