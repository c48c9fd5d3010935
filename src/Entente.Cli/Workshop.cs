using Entente.Actors;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Vocabularies;
using English = Entente.Language.Language;

namespace Entente.Cli;

/// <summary>Loads the program's parts, each once and only when a command needs it.</summary>
internal static class Workshop
{
    private static readonly Lazy<Outcome<Installation>> s_installation = new(Cli.Installation.Find);
    private static readonly Lazy<Outcome<ActorCatalogue>> s_catalogue = new(LoadCatalogue);
    private static readonly Lazy<Outcome<English>> s_english = new(LoadEnglish);

    public static Outcome<Installation> Installation => s_installation.Value;

    public static Outcome<ActorCatalogue> Catalogue => s_catalogue.Value;

    public static Outcome<English> English => s_english.Value;

    /// <summary>The whole chain from a file to events.</summary>
    /// <returns>The pipeline, or the problem of the part that is missing or wrong.</returns>
    public static Outcome<EventPipeline> Pipeline()
    {
        // The model and the vocabularies are independent; on two cores loading both at once halves the wait.
        Task<Outcome<English>> english = Task.Run(() => English);
        Outcome<Installation> installation = Installation;
        if (!installation.Succeeded)
        {
            return installation.Problem;
        }

        Outcome<ActorCatalogue> catalogue = Catalogue;
        if (!catalogue.Succeeded)
        {
            return catalogue.Problem;
        }

        Outcome<English> loaded = english.GetAwaiter().GetResult();
        return loaded.Succeeded
            ? EventPipeline.Create(loaded.Value, catalogue.Value, new DataFolder(installation.Value.Data))
            : loaded.Problem;
    }

    private static Outcome<ActorCatalogue> LoadCatalogue() =>
        Installation.Succeeded ? ActorCatalogue.Load(Installation.Value.Data) : Installation.Problem;

    private static Outcome<English> LoadEnglish()
    {
        if (!Installation.Succeeded)
        {
            return Installation.Problem;
        }

        try
        {
            return Language.Language.Load(Installation.Value.Model);
        }
        catch (Language.LanguageModelException exception)
        {
            return ProblemCatalogue.ModelMissing.For(Installation.Value.Model, exception.Message);
        }
    }
}
