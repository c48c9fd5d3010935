using Entente.Problems;
using Entente.Workbench.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Entente.Workbench.Hosting;

/// <summary>The one shape of an error: a page for a browser, a record for a program, the same code in both.</summary>
internal static class ProblemPage
{
    // Seconds after which what is busy now may be free.
    private const string RetryAfter = "5";

    /// <summary>Answers with a problem in the format that was asked for.</summary>
    public static IResult Answer(Problem problem, PageContext context)
    {
        int status = StatusOf(problem);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Http.Response.Headers.RetryAfter = RetryAfter;
        }

        return PageFormat.Of(context.Http) == PageFormat.Html
            ? new RazorComponentResult<ProblemView>(new { View = problem, Context = context }) { StatusCode = status, PreventStreamingRendering = true }
            : Results.Json(Record(problem), statusCode: status, contentType: PageFormat.Json.MediaType);
    }

    private static object Record(Problem problem) => new
    {
        problem = new
        {
            code = problem.Code,
            title = problem.Kind.Title,
            subject = problem.Subject,
            detail = problem.Detail,
            why = problem.Kind.Why,
            remedy = problem.Kind.Remedy,
            available = problem.Available,
        },
    };

    private static int StatusOf(Problem problem) => problem.Code switch
    {
        _ when problem.Kind == ProblemCatalogue.PageMissing || problem.Kind == ProblemCatalogue.UnknownActor || problem.Kind == ProblemCatalogue.NothingTold || problem.Kind == ProblemCatalogue.EventMissing => StatusCodes.Status404NotFound,
        _ when problem.Kind == ProblemCatalogue.FormatMissing => StatusCodes.Status406NotAcceptable,
        _ when problem.Kind == ProblemCatalogue.QuestionTooSlow || problem.Kind == ProblemCatalogue.StudyLocked || problem.Kind == ProblemCatalogue.QueueFull => StatusCodes.Status503ServiceUnavailable,
        _ when problem.Kind == ProblemCatalogue.StaleForm => StatusCodes.Status403Forbidden,
        _ when problem.Kind == ProblemCatalogue.TokenMissing => StatusCodes.Status401Unauthorized,
        _ when problem.Kind == ProblemCatalogue.ForeignHost => StatusCodes.Status421MisdirectedRequest,
        _ when problem.Kind == ProblemCatalogue.UploadTooLarge => StatusCodes.Status413PayloadTooLarge,
        _ when problem.Kind == ProblemCatalogue.FolderFull => StatusCodes.Status507InsufficientStorage,
        _ when problem.Kind == ProblemCatalogue.InternalFailure => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
