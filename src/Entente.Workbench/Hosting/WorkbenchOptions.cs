using Entente.Actors;
using Entente.Pipelines;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Workbench.Hosting;

/// <summary>What a workbench needs to run.</summary>
public sealed record WorkbenchOptions
{
    /// <summary>The study's file.</summary>
    public required string Study { get; init; }

    /// <summary>Who is known, under which names.</summary>
    public required ActorCatalogue Catalogue { get; init; }

    /// <summary>The program's vocabularies.</summary>
    public required DataFolder Data { get; init; }

    /// <summary>The program's version, as users see it.</summary>
    public required string Version { get; init; }

    /// <summary>Makes the chain from a file to events; asked when the first document is added, since it loads the language model.</summary>
    public required Func<Outcome<EventPipeline>> Pipeline { get; init; }

    /// <summary>Whose name stands beside decisions.</summary>
    public required string Reviewer { get; init; }

    /// <summary>The clock that decisions are dated by.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The address to listen at: an IP address. Anything but loopback needs <see cref="Token"/>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port; 0 takes any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The secret a visitor must bring, or null when only this machine can reach the workbench.</summary>
    public string? Token { get; init; }

    /// <summary>The longest a question may take before it is stopped.</summary>
    public TimeSpan QuestionLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether pages that look at the whole study are worked out before anybody asks for them.</summary>
    public bool PreparesPages { get; init; } = true;

    /// <summary>A file of boundaries for the map in place of the program's own (TopoJSON), or null.</summary>
    public string? Map { get; init; }

    /// <summary>The largest upload, in bytes.</summary>
    public long UploadLimit { get; init; } = 64L << 20;

    /// <summary>The most bytes that the folder of documents added through the workbench may hold.</summary>
    public long DocumentQuota { get; init; } = 2L << 30;

    /// <summary>Where a failure that is a bug is written, with its trace.</summary>
    public Action<string>? Log { get; init; }
}
