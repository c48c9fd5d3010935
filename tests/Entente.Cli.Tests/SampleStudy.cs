namespace Entente.Cli.Tests;

/// <summary>A study of a few samples, read once by the program itself for all tests that only ask.</summary>
public sealed class SampleStudy : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The samples that were read: four pieces on Russia and Pakistan, one of them a copy of another.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. new[]
        {
            "2014-11-20-defence-agreement.html", "2021-04-08-lavrov-enthusiast.html", "2021-08-27-two-calls.html",
            "2021-08-29-two-calls-syndicated.html", "2022-02-25-khan-in-moscow.html",
        }.Select(name => Path.Combine(Checkout.Root, "samples", name)),
    ];

    /// <summary>The study.</summary>
    public string Location => _folder.At("samples.entente");

    /// <summary>What reading it printed.</summary>
    internal Run Reading { get; private set; } = new(-1, "", "");

    /// <inheritdoc/>
    public async Task InitializeAsync() => Reading = await RunningProgram.RunAsync(["read", .. Files, "--study", Location]);

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>Tests that share the study.</summary>
[CollectionDefinition(Name)]
public sealed class SampleStudyCollection : ICollectionFixture<SampleStudy>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "sample study";
}
