using System.Diagnostics;
using System.Globalization;
using Entente.Actors;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Bench;

/// <summary>Serves a study of a thousand documents and fifty thousand events at this machine's own address and tells how long each page takes.</summary>
internal static class WorkbenchPace
{
    private const int Documents = 1_000;
    private const int Seed = 20100101;
    private const int Again = 5;

    // Of each page several addresses, so that what was asked before does not answer.
    private static readonly (string Page, string[] Addresses)[] s_pages =
    [
        ("/", ["/"]),
        ("/documents", ["/documents", "/documents?page=2", "/documents?q=trade", "/documents?page=3"]),
        ("/search", ["/search?q=sanctions", "/search?q=treaty", "/search?q=missiles", "/search?q=prisoners"]),
        ("/events", ["/events", "/events?page=9", "/events?type=ASSAULT", "/events?with={0}", "/events?with={0}&with={1}", "/events?max-confidence=0.5"]),
        ("/relations", ["/relations", "/relations?bin=month", "/relations?from=2014", "/relations?from=2015&until=2018"]),
        ("/relations/A-B", ["/relations/{0}-{1}", "/relations/{0}-{2}", "/relations/{1}-{2}", "/relations/{0}-{3}", "/relations/{0}-{1}?bin=month"]),
        ("/matrix", ["/matrix", "/matrix?from=2014", "/matrix?from=2015", "/matrix?from=2016"]),
        ("/system", ["/system", "/system?at=2015-06", "/system?at=2017-06", "/system?at=2013-03"]),
        ("/map", ["/map", "/map?from=2014", "/map?from=2015", "/map?from=2016"]),
        ("/sources", ["/sources", "/sources?dyad={0}-{1}", "/sources?dyad={0}-{2}", "/sources?dyad={1}-{2}"]),
        ("/compare/A/B", ["/compare/Sample Wire/Sample Herald", "/compare/Sample Wire/Sample Gazette", "/compare/Sample Herald/Sample Gazette", "/compare/Sample Wire/Sample Courier"]),
        ("/actors", ["/actors", "/actors?q=russia"]),
        ("/actors/A", ["/actors/{0}", "/actors/{1}", "/actors/{2}", "/actors/{3}"]),
        ("/documents/ID", ["{d0}", "{d1}", "{d2}", "{d3}"]),
        ("/events/ID", ["{e0}", "{e1}", "{e2}", "{e3}"]),
        ("/-/pipeline", ["/-/pipeline"]),
        ("/-/codebook", ["/-/codebook"]),
    ];

    public static async Task PrintAsync(TextWriter output)
    {
        string study = await StudyAsync(output);
        await using WebApplication app = WorkbenchHost.Build(OptionsOf(study)).Value;
        await app.StartAsync();
        string server = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var client = new HttpClient { BaseAddress = new Uri(server) };
        Func<string, string> address = Names(study);
        output.WriteLine("| page | the first visit, ms | a new question, median and most, ms | the same again, median, ms |");
        output.WriteLine("|---|---|---|---|");
        foreach ((string page, string[] addresses) in s_pages)
        {
            string[] asked = [.. addresses.Select(address)];
            double first = await VisitAsync(client, asked[0]);
            var others = new List<double>();
            foreach (string other in asked.Skip(1))
            {
                others.Add(await VisitAsync(client, other));
            }

            var again = new List<double>();
            for (int time = 0; time < Again; time++)
            {
                again.Add(await VisitAsync(client, asked[0]));
            }

            string fresh = others.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Median(others):N0}, {others.Max():N0}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{page}` | {first:N0} | {fresh} | {Median(again):N0} |"));
        }

        await app.StopAsync();
    }

    // What the pages ask for is taken from the study: its busiest states, some documents and some events.
    private static Func<string, string> Names(string path)
    {
        using Study study = Study.Open(path).Value;
        string[] states =
        [
            .. study.BusiestDyads(40).SelectMany(dyad => new[] { dyad.First, dyad.Second }).CountBy(state => state)
                .OrderByDescending(state => state.Value).ThenBy(state => state.Key, StringComparer.Ordinal).Select(state => state.Key).Take(4),
        ];
        string[] documents = [.. study.LatestDocuments(4).Select(document => "/documents/" + document.Id)];
        string[] events = [.. study.DistinctEvents(new EventFilter()).Take(4).Select(found => "/events/" + found.Id)];
        return pattern => pattern switch
        {
            ['{', 'd', var place, '}'] => documents[place - '0'],
            ['{', 'e', var place, '}'] => events[place - '0'],
            _ => string.Format(CultureInfo.InvariantCulture, pattern, states),
        };
    }

    private static async Task<double> VisitAsync(HttpClient client, string address)
    {
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{address} was answered with {answer.StatusCode}.");
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static WorkbenchOptions OptionsOf(string study) => new()
    {
        Study = study,
        Catalogue = ScaleStudies.Catalogue,
        Data = ScaleStudies.Data,
        Version = "0.0.0",
        Pipeline = () => throw new InvalidOperationException("No document is added."),
        Reviewer = "Sample Desk",
        Port = 0,
    };

    private static async Task<string> StudyAsync(TextWriter output)
    {
        string path = Path.Combine(Path.GetTempPath(), $"entente-bench-news-{ScaleStudies.StudyMark}-{Documents}.entente");
        if (!File.Exists(path))
        {
            DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-bench-news-");
            string[] files = new WrittenNews(ScaleStudies.Catalogue, Seed).Write(folder.FullName, Documents);
            using (Study study = Study.OpenOrCreate(path + ".draft").Value)
            {
                IntakeReport report = (await new Intake(study, new Stages().Pipeline) { Threads = Environment.ProcessorCount }.RunAsync(files, null, CancellationToken.None)).Value;
                _ = study.MarkCopies().Value;
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Written} documents, {report.Events} events read"));
            }

            File.Move(path + ".draft", path);
            folder.Delete(recursive: true);
        }

        return path;
    }
}
