using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Entente.Exchange.Rows;
using Entente.Problems;
using NodaTime;

namespace Entente.Exchange.Petrarch;

/// <summary>What somebody does to somebody, as a gold sentence has it.</summary>
/// <param name="Source">Code of who acts; empty when none is given.</param>
/// <param name="Target">Code of whom it is done to; empty when none is given.</param>
/// <param name="Code">The event's code.</param>
public sealed record PetrarchTriple(string Source, string Target, string Code);

/// <summary>A sentence with what people coded in it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">The day of the news, or null.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Triples">What is coded; empty when nothing is.</param>
/// <param name="Error">Why the program that the file tests must refuse it (a broken parse, a word of a list), or null.</param>
public sealed record PetrarchSentence(string Id, LocalDate? Date, string Text, IReadOnlyList<PetrarchTriple> Triples, string? Error);

/// <summary>Reads PETRARCH's files of validation sentences; the parses in them are not looked at.</summary>
public static partial class PetrarchGold
{
    /// <summary>The sentences of a file, in order.</summary>
    /// <param name="characters">XML with elements <c>Sentence</c> that hold <c>EventCoding</c>s and a <c>Text</c>.</param>
    /// <param name="name">Its name, for problems.</param>
    /// <returns>The sentences, or problem EN0402.</returns>
    public static Outcome<IReadOnlyList<PetrarchSentence>> Read(string characters, string name)
    {
        ArgumentNullException.ThrowIfNull(characters);
        try
        {
            var document = XDocument.Parse(Repaired(characters), LoadOptions.SetLineInfo);
            List<PetrarchSentence> sentences = [.. document.Descendants("Sentence").Where(sentence => sentence.Element("Text") is not null).Select(SentenceOf)];
            return sentences.Count > 0 ? sentences : ProblemCatalogue.EmptyFile.For(name, "no element <Sentence> with a <Text>");
        }
        catch (XmlException exception)
        {
            return ProblemCatalogue.BadCorpus.For($"{name}, line {exception.LineNumber}", exception.Message);
        }
    }

    private static PetrarchSentence SentenceOf(XElement sentence) => new(
        (string?)sentence.Attribute("id") ?? "",
        RowDate.Parse((string?)sentence.Attribute("date") ?? ""),
        string.Join(' ', sentence.Element("Text")!.Value.Replace('_', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        [.. sentence.Elements("EventCoding").Where(coding => coding.Attribute("eventcode") is not null).Select(coding => new PetrarchTriple(
            CodeOf(coding, "sourcecode"), CodeOf(coding, "targetcode"), (string)coding.Attribute("eventcode")!))],
        (string?)sentence.Elements("EventCoding").Attributes("error").FirstOrDefault());

    // Nobody ("---"), discarded ("###") and uncoded names in quotes are no code.
    private static string CodeOf(XElement coding, string attribute) => (string?)coding.Attribute(attribute) is { } code && Letters().IsMatch(code) ? code : "";

    // Parses, comments and the settings that switch the program hold what XML does not allow, two hyphens in a comment among it.
    private static string Repaired(string characters) => Blank(Blank(characters, Comment()), Parse());

    private static string Blank(string characters, Regex pattern) => pattern.Replace(characters, match => new string('\n', match.Value.Count(unit => unit == '\n')));

    [GeneratedRegex("^[A-Za-z]{3}")]
    private static partial Regex Letters();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("<Parse>.*?</Parse>", RegexOptions.Singleline)]
    private static partial Regex Parse();
}
