using Entente.Actors;
using Entente.Events;
using Entente.Evidence;
using Entente.Problems;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Relations;

/// <summary>Measures relations: from reports to series, turning points and parts.</summary>
public static class RelationBuilder
{
    private const int MostParts = 6;

    // Every bin has a figure in every draw: more would take gigabytes.
    private const int MostBins = 5_000;
    private const string OtherParts = "others";

    /// <summary>Measures one relation.</summary>
    /// <returns>It, or EN0501 when both parties are the same, EN0502 when nothing is told of them in the window, EN0503 when it has too many bins.</returns>
    public static Outcome<Relation> Build(DyadMaterial material, RelationRequest request)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(request);
        // Draws and distinct events take the longest, and neither needs the other.
        Task<Resampling> draws = Task.Run(() => ResamplingOf([material], request.Options));
        return Build(material, request, () => draws.GetAwaiter().GetResult());
    }

    /// <summary>Measures one relation on draws of documents that it shares with others, so that they can be compared draw by draw.</summary>
    /// <inheritdoc cref="Build(DyadMaterial, RelationRequest)" path="/returns"/>
    public static Outcome<Relation> Build(DyadMaterial material, RelationRequest request, Resampling resampling)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(resampling);
        return Build(material, request, () => resampling);
    }

    private static Outcome<Relation> Build(DyadMaterial material, RelationRequest request, Func<Resampling> draws)
    {
        if (request.Parties.First == request.Parties.Second)
        {
            return ProblemCatalogue.SameParty.For(request.Parties.First);
        }

        DyadReport[] Passing(RelationFilter filter) => [.. material.Reports.Where(report => filter.Passes(report, request.Parties))];
        IReadOnlyList<RelationEvent> events = RelationEvent.Of(Passing(request.Filter), request.Parties);
        Outcome<TimeBins> bins = BinsOf(events, request, material.LastTold);
        if (!bins.Succeeded)
        {
            return bins.Problem;
        }

        bool[] covered = SeriesBuilder.CoveredBins(material.Coverage, bins.Value);
        Resampling resampling = draws();
        (DyadSeries both, DyadSeries forward, DyadSeries backward) = SeriesBuilder.BuildDirections(events, covered, bins.Value, resampling, request.Options);
        DyadSeries Part(IReadOnlyList<DyadReport> reports) =>
            SeriesBuilder.Build(RelationEvent.Of(reports, request.Parties), material.Coverage, bins.Value, resampling, request.Options);
        return new Relation
        {
            Request = request,
            Series = both,
            Forward = forward,
            Backward = backward,
            TurningPoints = TurningPointFinder.Find(both),
            Parts = request.Split == RelationSplit.None ? [] : [.. Parts(Passing(FilterOfParts(request)), request.Split).Select(part => new RelationPart(part.Name, Part(part.Reports)))],
        };
    }

    /// <summary>Draws from the documents of several relations.</summary>
    public static Resampling ResamplingOf(IEnumerable<DyadMaterial> materials, SeriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(materials);
        ArgumentNullException.ThrowIfNull(options);
        return new(materials.SelectMany(material => material.Reports), options.Replicates, options.Seed);
    }

    // What is split by a trait is not first filtered by it; the whole stays what was asked for.
    private static RelationFilter FilterOfParts(RelationRequest request) => request.Split switch
    {
        RelationSplit.Status => request.Filter with { Statuses = Enum.GetValues<EventStatus>() },
        RelationSplit.Sector => request.Filter with { Sectors = Enum.GetValues<Sector>() },
        _ => request.Filter,
    };

    private static Outcome<TimeBins> BinsOf(IReadOnlyList<RelationEvent> events, RelationRequest request, int? lastTold)
    {
        string pair = $"{request.Parties.First} and {request.Parties.Second}";
        DayRange[] dated = [.. events.Select(found => found.Days).OfType<DayRange>()];
        if (dated.Length == 0)
        {
            return ProblemCatalogue.NothingTold.For(pair, events.Count == 0 ? "no event at all that counts" : $"{events.Count} events that count, none of them dated to a year or closer");
        }

        int first = dated.Min(days => days.First);
        int last = dated.Max(days => days.Last);
        // What happened was told afterwards: an event dated later than everything that tells does not make the window longer.
        if (request.Filter.IsOfWhatHappened && lastTold >= first)
        {
            last = Math.Min(last, lastTold.Value);
        }

        var window = new DayRange(request.From is { } from ? ReportDays.NumberOf(from) : first, request.To is { } to ? ReportDays.NumberOf(to) : last);
        if (!dated.Any(days => days.First <= window.Last && days.Last >= window.First) || window.Width < 1)
        {
            return ProblemCatalogue.NothingTold.For(pair, $"from {BinName.Day(window.First)} to {BinName.Day(window.Last)}", $"events from {BinName.Day(first)} to {BinName.Day(last)}");
        }

        return TimeBins.MostIn(window.Width, request.Bin) > MostBins
            ? ProblemCatalogue.TooManyBins.For(pair, $"from {BinName.Day(window.First)} to {BinName.Day(window.Last)} by {RecordName.Of(request.Bin)}; at most {MostBins} are reckoned")
            : new TimeBins(ReportDays.DayOf(window.First), ReportDays.DayOf(window.Last), request.Bin);
    }

    private static IEnumerable<(string Name, IReadOnlyList<DyadReport> Reports)> Parts(DyadReport[] reports, RelationSplit split)
    {
        var groups = reports.GroupBy(report => TraitOf(report, split), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        // The last part takes in all that is too small for one of its own.
        int own = groups.Count <= MostParts ? groups.Count : MostParts - 1;
        return groups.Take(own).Select(group => (group.Key, (IReadOnlyList<DyadReport>)[.. group]))
            .Concat(own == groups.Count ? [] : [(OtherParts, (IReadOnlyList<DyadReport>)[.. groups.Skip(own).SelectMany(group => group)])]);
    }

    private static string TraitOf(DyadReport report, RelationSplit split) => split switch
    {
        RelationSplit.Source => report.Outlet,
        RelationSplit.Voice => RecordName.Of(report.Voice),
        RelationSplit.Status => RecordName.Of(report.Status),
        _ => RecordName.Of(report.Source.Sector),
    };
}
