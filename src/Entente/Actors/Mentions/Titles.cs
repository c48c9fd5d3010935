namespace Entente.Actors.Mentions;

/// <summary>Words that stand before a person's name without belonging to it.</summary>
internal static class Titles
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "gen", "gen.", "lt", "lt.", "col", "col.", "sen", "sen.", "rep", "rep.",
        "president", "prime", "minister", "pm", "foreign", "defence", "defense", "secretary", "chancellor", "premier", "king", "queen", "general", "vice",
        "deputy", "leader", "chairman", "ambassador", "envoy", "spokesman", "spokeswoman", "spokesperson", "sheikh", "ayatollah", "mullah", "maulana",
        "prince", "princess", "emir", "sultan", "admiral", "colonel", "marshal", "senator", "governor", "professor", "prof", "prof.", "adviser", "advisor",
        "chief", "director", "commander", "major", "brigadier", "then", "late", "former", "acting", "interim", "security", "affairs", "external", "of", "state",
    };

    private static readonly HashSet<string> Honorifics = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "sheikh", "gen.", "lt.", "col.", "sen.", "rep.", "shri", "maulana", "mullah", "ayatollah",
    };

    /// <summary>Whether a word may be part of a title.</summary>
    public static bool IsTitleWord(string word) => Words.Contains(word);

    /// <summary>Whether a surname is a month as well ("May").</summary>
    public static bool IsMonth(string word) => word is "May" or "March" or "April" or "June" or "August";

    /// <summary>Whether a word announces a person and says nothing more ("Mr").</summary>
    public static bool IsHonorific(string word) => Honorifics.Contains(word);
}
