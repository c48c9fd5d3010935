using System.Globalization;
using System.Net;
using Entente.Problems;
using Entente.Workbench.Adding;
using Entente.Workbench.Maps;
using Entente.Workbench.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Entente.Workbench.Hosting;

/// <summary>Builds the web application of a study.</summary>
public static class WorkbenchHost
{
    private const int MostConnections = 200;

    /// <summary>The application, ready to start.</summary>
    /// <returns>The application, or EN0806 when it would be open to others without a token, EN0001 when the host is no IP address, or EN0814 when the map cannot be read.</returns>
    public static Outcome<WebApplication> Build(WorkbenchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!IPAddress.TryParse(options.Host, out IPAddress? address))
        {
            return ProblemCatalogue.UnusableArgument.For($"--host {options.Host}", "this is no IP address", "127.0.0.1, ::1, 0.0.0.0");
        }

        if (!IPAddress.IsLoopback(address) && options.Token is null)
        {
            return ProblemCatalogue.OpenToOthers.For($"--host {options.Host}");
        }

        if (options.Token is { Length: < AccessToken.Shortest })
        {
            return ProblemCatalogue.OpenToOthers.For("--token", $"a secret has {AccessToken.Shortest} characters or more; without one after --token the program makes it");
        }

        // Told of before any page is asked for.
        if (options.Map is not null && Boundaries.Load(options.Map) is { Succeeded: false } unreadable)
        {
            return unreadable.Problem;
        }

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Entente.Workbench", ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, address, options));
        // Cookies know no ports: without a mark, two workbenches on one machine would take each other's.
        string mark = options.Port > 0 ? options.Port.ToString(CultureInfo.InvariantCulture) : Path.GetRandomFileName()[..8];
        AddServices(builder.Services, options, mark);
        WebApplication app = builder.Build();
        Use(app, options, IPAddress.IsLoopback(address), mark);
        PageList.Map(app);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, IPAddress address, WorkbenchOptions options)
    {
        kestrel.Listen(address, options.Port);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.UploadLimit;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.MaxRequestLineSize = 16 << 10;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    private static void AddServices(IServiceCollection services, WorkbenchOptions options, string mark)
    {
        services.AddSingleton(new WorkbenchServices(options));
        services.AddSingleton(new ReadingDesk(options));
        services.AddHostedService(provider => provider.GetRequiredService<ReadingDesk>());
        services.AddSingleton<PreparedPages>();
        if (options.PreparesPages)
        {
            services.AddHostedService<Preparation>();
        }

        services.AddRazorComponents();
        // A form is good for as long as the program runs; no key is written to anybody's disk.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = $"entente-form-{mark}";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.FormFieldName = "form-token";
            antiforgery.HeaderName = "Form-Token";
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = options.UploadLimit);
    }

    private static void Use(WebApplication app, WorkbenchOptions options, bool loopback, string mark)
    {
        AccessToken? token = options.Token is { } secret ? new AccessToken(secret, mark) : null;
        var services = app.Services.GetRequiredService<WorkbenchServices>();
        app.Use((http, next) => Entrance.PassAsync(http, next, services, token, loopback));
        app.UseRouting();
        app.UseAntiforgery();
        app.MapGet("/-/assets/{hash}/{name}", (string name, HttpContext http) => Assets.Get(name, http));
        // Also addresses with a dot, which a fallback leaves alone unless told.
        app.MapFallback("{*path}", (HttpContext http) => Missing(new PageContext(services, http, [PageFormat.Html])));
    }

    private static IResult Missing(PageContext context)
    {
        string method = context.Http.Request.Method;
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
            ? ProblemPage.Answer(ProblemCatalogue.PageMissing.For(context.Here.Path), context)
            : ProblemPage.MethodMissing(context);
    }
}
