using Entente.Problems;
using Entente.Store;
using Entente.Workbench.Addresses;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Hosting;

/// <summary>A form that changes the study, and the page that is shown afterwards.</summary>
internal static class Change
{
    private const int MostBytes = 64 << 10;

    /// <summary>The longest text that a field may have, in characters.</summary>
    public const int LongestField = 2_000;

    /// <summary>Answers a form: makes the change, then sends the browser to a page (303), so that going back or loading again changes nothing.</summary>
    /// <param name="endpoints">Where to answer.</param>
    /// <param name="route">The address the form is sent to.</param>
    /// <param name="make">Makes the change and names the next page.</param>
    public static void MapChange(this IEndpointRouteBuilder endpoints, string route, Func<ChangeQuestion, Outcome<Address>> make) =>
        endpoints.MapPost(route, (Delegate)(async Task<IResult> (HttpContext http) =>
        {
            var services = http.RequestServices.GetRequiredService<WorkbenchServices>();
            if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = MostBytes;
            }

            // Read before the token is looked for: a form that is too large is told as such.
            IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
            if (form.FirstOrDefault(field => field.Value.Any(value => value?.Length > LongestField)).Key is { } tooLong)
            {
                return ProblemPage.Answer(ProblemCatalogue.UnusableArgument.For(tooLong, $"at most {LongestField} characters"), new PageContext(services, http, [PageFormat.Html]));
            }

            Outcome<Address> next = await services.AskAsync(http, (study, _) => make(new ChangeQuestion(study, services, http.Request, form)));
            return next.Succeeded ? new SeeOther(next.Value) : ProblemPage.Answer(next.Problem, new PageContext(services, http, [PageFormat.Html]));
        }));

    private sealed class SeeOther(Address address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address.ToString();
            return Task.CompletedTask;
        }
    }
}

/// <summary>What a form asks to be changed.</summary>
/// <param name="Study">The study, for this change alone.</param>
/// <param name="Services">The parts that all pages share.</param>
/// <param name="Request">The request.</param>
/// <param name="Form">The form's fields.</param>
internal sealed record ChangeQuestion(Study Study, WorkbenchServices Services, HttpRequest Request, IFormCollection Form)
{
    /// <summary>A parameter of the route.</summary>
    public string Route(string name) => Request.RouteValues[name]?.ToString() ?? "";

    /// <summary>A field without white space at its ends, or null when it is missing or empty.</summary>
    public string? Field(string name) => Form[name] is [.., { } last] && last.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>All values of a field that stands several times, empty ones too.</summary>
    public string[] Fields(string name) => [.. Form[name].Select(value => (value ?? "").Trim())];
}
