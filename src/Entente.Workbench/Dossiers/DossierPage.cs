using System.Text;
using Entente.Problems;
using Entente.Relations;
using Entente.Workbench.Hosting;
using Entente.Workbench.Pages.Relations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Dossiers;

/// <summary>The brief of a relation, to keep: always a download, for it has a style of its own that the workbench's pages may not have.</summary>
internal static class DossierPage
{
    /// <summary>Answers requests for it.</summary>
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/relations/{pair}/dossier", (Delegate)AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext http)
    {
        var services = http.RequestServices.GetRequiredService<WorkbenchServices>();
        PageFormat format = PageFormat.Of(http);
        var context = new PageContext(services, http, [PageFormat.Html, PageFormat.Markdown]);
        if (format != PageFormat.Html && format != PageFormat.Markdown)
        {
            return ProblemPage.Answer(ProblemCatalogue.FormatMissing.For("." + format.Ending, available: PageFormat.Markdown.Label), context);
        }

        Outcome<Dossier> dossier = await services.AskAsync(http, (study, stop) => Ask(new PageQuestion(study, services, http.Request, stop)));
        if (!dossier.Succeeded)
        {
            return ProblemPage.Answer(dossier.Problem, context);
        }

        DyadParties parties = dossier.Value.Relation.Request.Parties;
        string name = $"{parties.First}-{parties.Second}";
        return format == PageFormat.Markdown
            ? Results.File(Encoding.UTF8.GetBytes(DossierMarkdown.Write(dossier.Value)), PageFormat.Markdown.MediaType, $"{name}.md")
            : Results.File(Encoding.UTF8.GetBytes(await DossierHtml.WriteAsync(dossier.Value)), PageFormat.Html.MediaType, $"{name}.html");
    }

    private static Outcome<Dossier> Ask(PageQuestion question)
    {
        Outcome<RelationAsked> asked = RelationAsked.Read(question);
        Outcome<IntensityScale> scale = asked.Succeeded ? question.Services.Scale(asked.Value.Scale) : asked.Problem;
        return scale.Succeeded
            ? new DossierRequest
            {
                Relation = asked.Value.Request,
                ChoosesBin = !asked.Value.IsBinGiven,
                Scale = scale.Value,
                Origin = asked.Value.Origin,
                StudyName = question.Services.StudyName,
                Version = question.Services.Options.Version,
                Day = question.Services.Today,
                NameOf = question.Services.NameOf,
            }.Ask(question.Study)
            : scale.Problem;
    }
}
