using Dapper;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Tests.Browser;

/// <summary>Every page that the workbench answers at: what is mapped is tested, and nothing has to be listed twice.</summary>
public static class VisitedPages
{
    // What stands for the parameters of a route, by the first part of its path; the ids of this study's own are asked of it.
    private static readonly Dictionary<string, Func<SqliteConnection, string[]>> s_examples = new(StringComparer.Ordinal)
    {
        ["documents"] = study => [study.QueryFirst<string>("SELECT id FROM document WHERE stale = 0 ORDER BY path LIMIT 1")],
        ["events"] = study => [study.QueryFirst<string>("SELECT id FROM cluster ORDER BY reports DESC, id LIMIT 1")],
        ["relations"] = _ => ["RUS-PAK"],
        ["actors"] = _ => ["RUS"],
        ["compare"] = _ => ["Sample%20Wire", "Sample%20Gazette"],
    };

    /// <summary>The routes of all pages, for theories.</summary>
    public static TheoryData<string> Routes
    {
        get
        {
            var routes = new TheoryData<string>();
            foreach (string route in All)
            {
                routes.Add(route);
            }

            return routes;
        }
    }

    /// <summary>The routes of all pages.</summary>
    public static IReadOnlyList<string> All { get; } = ReadRoutes();

    /// <summary>An address at which a route answers on the sample corpus.</summary>
    public static string AddressOf(string route, SampleWorkbench workbench)
    {
        string[] parts = route.Split('/');
        if (!route.Contains('{', StringComparison.Ordinal))
        {
            return route;
        }

        using var study = new SqliteConnection($"Data Source={workbench.Study};Mode=ReadOnly;Pooling=False");
        study.Open();
        var values = new Queue<string>(s_examples.TryGetValue(parts[1], out var examples)
            ? examples(study)
            : throw new InvalidOperationException($"{route} has parameters: name examples of them in {nameof(VisitedPages)}."));
        return string.Join('/', parts.Select(part => part.Contains('{', StringComparison.Ordinal) ? values.Dequeue() : part));
    }

    private static List<string> ReadRoutes()
    {
        using WebApplication app = WorkbenchHost.Build(SampleWorkbench.Options("no study is needed to ask for the routes")).Value;
        return
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<PageMark>() is not null)
                .Select(endpoint => endpoint.RoutePattern.RawText!)
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
