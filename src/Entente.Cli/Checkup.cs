using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Reading.Pdf;
using Entente.Vocabularies;

namespace Entente.Cli;

/// <summary>What was found when one part of the installation was checked.</summary>
/// <param name="Part">The part.</param>
/// <param name="Finding">What is there, in words.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record Checkup(string Part, string Finding, IReadOnlyList<Problem> Problems)
{
    /// <summary>Checks every part.</summary>
    public static IReadOnlyList<Checkup> All() => [Catalogue(), Model(), Samples(), EndToEnd(), PdfReading()];

    private static Checkup Catalogue()
    {
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        return catalogue.Succeeded
            ? new Checkup("actors", $"{catalogue.Value.Actors.Count} actors under {catalogue.Value.NameCount} names", [])
            : new Checkup("actors", "not valid", Workshop.Installation.Succeeded ? ActorCatalogue.Check(Workshop.Installation.Value.Data) : [catalogue.Problem]);
    }

    private static Checkup Model()
    {
        Outcome<Language.Language> english = Workshop.English;
        return english.Succeeded ? new Checkup("model", english.Value.Version, []) : new Checkup("model", "not loaded", [english.Problem]);
    }

    private static Checkup Samples()
    {
        if (!Workshop.Installation.Succeeded)
        {
            return new Checkup("samples", "not found", [Workshop.Installation.Problem]);
        }

        string folder = Workshop.Installation.Value.Samples;
        int files = FileSearch.In([folder], excluding: "study.entente").Files.Count;
        return files > 0
            ? new Checkup("samples", $"{files} files", [])
            : new Checkup("samples", "not found", [ProblemCatalogue.BrokenInstall.For(folder)]);
    }

    // PDF is optional: what lacks its program is whole.
    private static Checkup PdfReading() => new(
        "pdf", PdfProgram.Find() is { } program ? $"read by {program}" : "not read: pdftotext of poppler-utils is not on the path", []);

    private static Checkup EndToEnd()
    {
        const string sentence = "Russia's foreign minister visited Pakistan in April 2021.";
        Outcome<EventPipeline> pipeline = Workshop.Pipeline();
        if (!pipeline.Succeeded)
        {
            return new Checkup("coding", "not possible", [pipeline.Problem]);
        }

        Document document = PlainDocument.Of(sentence);
        Event? found = pipeline.Value.Code(document).Events.FirstOrDefault(found => found.Type == EventType.Consult);
        return found is null
            ? new Checkup("coding", "no event found", [ProblemCatalogue.BrokenInstall.For("coding", $"no CONSULT in: {sentence}")])
            : new Checkup("coding", $"{RecordName.Of(found.Type)} by {found.Actors[0].Actor.Id} in: {sentence}", []);
    }
}
