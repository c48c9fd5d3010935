using Entente.Actors;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Store;
using Entente.Vocabularies;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Entente.Workbench.Tests;

/// <summary>A workbench on the sample corpus, served at a free port of this machine, for all tests that only look.</summary>
public sealed class SampleWorkbench : IAsyncLifetime
{
    private static readonly Lazy<Task<string>> s_study = new(ReadSamplesAsync);
    private static readonly DataFolder s_data = DataFolder.Find(Checkout.Root).Value;
    private static readonly Lazy<ActorCatalogue> s_catalogue = new(() => ActorCatalogue.Load(s_data.Path).Value);
    private static readonly Lazy<Outcome<EventPipeline>> s_pipeline = new(() => EventPipeline.Create(Entente.Language.Language.Load(), s_catalogue.Value, s_data));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-workbench-");
    private WebApplication? _app;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The study's file; this workbench's own copy, which a test may change.</summary>
    public string Study => Path.Combine(_folder.FullName, "samples.entente");

    /// <summary>Asks it; redirects are not followed.</summary>
    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true });

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        File.Copy(await s_study.Value, Study);
        (_app, Address) = await StartAsync(Options(Study));
        Client.BaseAddress = new Uri(Address);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>What a workbench on a study is started with.</summary>
    internal static WorkbenchOptions Options(string study) => new()
    {
        Study = study,
        Catalogue = s_catalogue.Value,
        Data = s_data,
        Version = "0.0.0",
        Pipeline = () => s_pipeline.Value,
        Reviewer = "Sample Desk",
        Port = 0,
        PreparesPages = false,
        Log = line => throw new InvalidOperationException(line),
    };

    /// <summary>Starts a workbench and tells where it listens.</summary>
    internal static async Task<(WebApplication App, string Address)> StartAsync(WorkbenchOptions options)
    {
        WebApplication app = WorkbenchHost.Build(options).Value;
        await app.StartAsync();
        return (app, app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    // Read once for all tests of a run; every workbench gets a copy.
    private static async Task<string> ReadSamplesAsync()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("entente-workbench-samples-").FullName, "samples.entente");
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, "samples")).Where(file => Path.GetFileName(file) != "README.md").Order(StringComparer.Ordinal)];
        using (Study study = Entente.Store.Study.OpenOrCreate(path).Value)
        {
            (await new Intake(study, s_pipeline.Value.Value).RunAsync(files, null, CancellationToken.None)).Value.Failed.ShouldBe(0);
            study.MarkCopies().Succeeded.ShouldBeTrue();
        }

        return path;
    }
}

/// <summary>Tests that share a workbench and only look at it.</summary>
[CollectionDefinition(Name)]
public sealed class SampleWorkbenchCollection : ICollectionFixture<SampleWorkbench>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "sample workbench";
}
