using Entente.Actors.Mentions;
using Entente.Actors.Names;
using Entente.Language;

namespace Entente.Actors;

/// <summary>Finds who is meant in the sentences of a document: by name, capital, nationality, role, description or pronoun.</summary>
/// <remarks>Holds the catalogue alone, hence safe to share between threads; what a document has said so far lives within one call.</remarks>
public sealed class MentionFinder(ActorCatalogue catalogue)
{
    /// <summary>Stage and version, for the record of what coded a document.</summary>
    public const string Stage = "actors/2";

    private readonly PieceScanner _scanner = new(catalogue ?? throw new ArgumentNullException(nameof(catalogue)));

    /// <summary>The mentions of every sentence of one document.</summary>
    /// <param name="sentences">All sentences in order: who "Khan" is depends on those before.</param>
    /// <param name="setting">What is known of the document; null when nothing is.</param>
    /// <returns>For each sentence its mentions in order of their first tokens; mentions do not overlap, save inside one hyphenated token.</returns>
    public IReadOnlyList<IReadOnlyList<ActorMention>> Find(IReadOnlyList<Sentence> sentences, MentionSetting? setting = null)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        setting ??= new MentionSetting();
        var discourse = new Discourse(catalogue, setting);
        IntroduceFrom(setting.Title, discourse);
        var views = sentences.Select((sentence, i) => new SentenceView(sentence, NameUnits.Of(sentence), i)).ToList();
        var pieces = views.ConvertAll(_scanner.Scan);
        LocalAcronyms.Apply(views, pieces);
        foreach (var sense in pieces.SelectMany(list => list).Where(piece => piece.Kind == PieceKind.Name).Select(piece => piece.Senses[0]))
        {
            discourse.NoteName(sense.Actor.Country ?? sense.Actor.Id);
            foreach (var term in sense.Use == NameUse.Name ? sense.Actor.Terms : [])
            {
                discourse.NoteName(term.Holder);
            }
        }

        var reader = new SentenceReader(discourse);
        return [.. views.Select((view, i) => reader.Read(view, pieces[i]))];
    }

    private void IntroduceFrom(string? title, Discourse discourse)
    {
        var units = title is null ? [] : NameUnits.Of(title);
        for (int i = 0; i < units.Count; i++)
        {
            if (catalogue.Index.Longest(units, i) is { } hit && hit.Senses[0] is { Use: NameUse.Name, Actor.Kind: ActorKind.Person } sense)
            {
                var reference = catalogue.Reference(sense.Actor, discourse.When);
                discourse.Introduce(sense.Actor.Surname ?? units[hit.End - 1].Text, new Introduction(reference, null, sense.Actor.IsFemale));
                i = hit.End - 1;
            }
        }
    }
}
