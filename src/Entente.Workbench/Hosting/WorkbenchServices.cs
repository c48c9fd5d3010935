using System.Collections.Concurrent;
using Entente.Events.Plover;
using Entente.Exchange.Exports;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Maps;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Extensions;

namespace Entente.Workbench.Hosting;

/// <summary>The parts that all pages share.</summary>
public sealed class WorkbenchServices : IDisposable
{
    private readonly StudyPool _pool;
    private readonly Lazy<Outcome<BoundarySet>> _boundaries;
    private readonly Lazy<Outcome<Gazetteer>> _gazetteer;
    private readonly Lazy<Outcome<PloverScheme>> _plover;
    private readonly Lazy<Outcome<ContextReader>> _contexts;
    private readonly ConcurrentDictionary<ScaleKind, Outcome<IntensityScale>> _scales = [];

    /// <summary>The parts for these options.</summary>
    public WorkbenchServices(WorkbenchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
        _pool = new StudyPool(options.Study);
        Memo = new StudyMemo(options.Study);
        _boundaries = new(() => Boundaries.Load(options.Map));
        _plover = new(() => PloverScheme.Load(options.Data));
        _contexts = new(() => ContextReader.Load(options.Data));
        _gazetteer = new(() => Exchange.Exports.Gazetteer.Load(options.Data));
    }

    /// <summary>What the workbench was started with.</summary>
    public WorkbenchOptions Options { get; }

    /// <summary>The study's name: its file's name without folder and ending.</summary>
    public string StudyName => Path.GetFileNameWithoutExtension(Options.Study);

    /// <summary>Today, by the workbench's clock.</summary>
    public LocalDate Today => Options.Time.GetUtcNow().ToOffsetDateTime().Date;

    /// <summary>The name of a state or other actor, or its id when nobody knows it.</summary>
    public string NameOf(string id) => Options.Catalogue.Find(id)?.Name ?? id;

    /// <summary>The problem of a name that nobody has: EN0202 with the nearest names.</summary>
    public Problem Unknown(string name) => PairName.Unknown(name, Options.Catalogue);

    /// <summary>What was worked out from the study before, for as long as it does not change.</summary>
    internal StudyMemo Memo { get; }

    /// <summary>What the map is drawn with.</summary>
    public Outcome<BoundarySet> Map => _boundaries.Value;

    /// <summary>Where states are put on the map.</summary>
    public Outcome<Gazetteer> Gazetteer => _gazetteer.Value;

    /// <summary>PLOVER as coded: types, modes and their scores.</summary>
    public Outcome<PloverScheme> Plover => _plover.Value;

    /// <summary>The contexts in which events stand.</summary>
    public Outcome<ContextReader> Contexts => _contexts.Value;

    /// <summary>A table of what acts are scored on.</summary>
    public Outcome<IntensityScale> Scale(ScaleKind kind) => _scales.GetOrAdd(kind, wanted => IntensityScale.Load(Options.Data, wanted));

    /// <summary>Asks the study, for as long as the visitor waits and the limit allows.</summary>
    public async Task<Outcome<T>> AskAsync<T>(HttpContext http, Func<Study, Outcome<T>> ask)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        stopping.CancelAfter(Options.QuestionLimit);
        return await _pool.AskAsync(ask, stopping.Token);
    }

    /// <summary>Closes the study.</summary>
    public void Dispose() => _pool.Dispose();
}
