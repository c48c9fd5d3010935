using System.Net;
using Entente.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Entente.Workbench.Hosting;

/// <summary>What every request passes: who may come in, what the answer allows a browser, and what is told when something fails.</summary>
internal static class Entrance
{
    public static async Task PassAsync(HttpContext http, RequestDelegate next, WorkbenchServices services, AccessToken? token, bool loopback)
    {
        PageFormat.Route(http);
        SecurityHeaders.Set(http.Response, PageFormat.Of(http) == PageFormat.Svg);
        // A site may point a name of its own at this machine; its pages must not be able to ask here.
        if (loopback && !IsOwnName(http.Request.Host.Host))
        {
            await ProblemPage.TurnAway(ProblemCatalogue.ForeignHost.For(http.Request.Host.Host), http).ExecuteAsync(http);
            return;
        }

        if (token is not null && !token.Admit(http))
        {
            if (http.Response.StatusCode == StatusCodes.Status401Unauthorized)
            {
                await ProblemPage.TurnAway(ProblemCatalogue.TokenMissing.For(http.Request.Path), http).ExecuteAsync(http);
            }

            return;
        }

        await GoOnAsync(http, next, services);
    }

    private static async Task GoOnAsync(HttpContext http, RequestDelegate next, WorkbenchServices services)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The visitor has gone.
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            await TellAsync(http, services, Explain(exception, http, services));
        }
    }

    private static Problem Explain(Exception exception, HttpContext http, WorkbenchServices services)
    {
        switch (exception)
        {
            case AntiforgeryValidationException:
                return ProblemCatalogue.StaleForm.For(http.Request.Path);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return ProblemCatalogue.UploadTooLarge.For(http.Request.Path);
            case BadHttpRequestException bad:
                return ProblemCatalogue.UnusableArgument.For(http.Request.Path, bad.Message);
            default:
                services.Options.Log?.Invoke($"{http.Request.Method} {http.Request.Path}: {exception}");
                return ProblemCatalogue.InternalFailure.For(http.Request.Path, exception.GetType().Name);
        }
    }

    private static Task TellAsync(HttpContext http, WorkbenchServices services, Problem problem)
    {
        http.Response.Clear();
        SecurityHeaders.Set(http.Response);
        return ProblemPage.Answer(problem, new PageContext(services, http, [PageFormat.Html])).ExecuteAsync(http);
    }

    private static bool IsOwnName(string host) => host == "localhost" || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
}
