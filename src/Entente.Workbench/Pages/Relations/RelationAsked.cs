using Entente.Actors;
using Entente.Documents;
using Entente.Events;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;

namespace Entente.Workbench.Pages.Relations;

/// <summary>What is asked of a relation in an address.</summary>
/// <param name="Request">What is measured.</param>
/// <param name="Scale">What acts are scored on.</param>
/// <param name="Origin">Coded events, imported ones, or both.</param>
/// <param name="AllSectors">Whether everybody counts for a state, or its organs alone.</param>
/// <param name="Against">The relation to compare with, if any.</param>
/// <param name="IsBinGiven">Whether a bin was asked for; else one is chosen that is covered more often than not.</param>
/// <param name="Page">The page of the list of events, from 1.</param>
public sealed record RelationAsked(RelationRequest Request, ScaleKind Scale, EventOrigin Origin, bool AllSectors, DyadParties? Against, bool IsBinGiven, int Page)
{
    private const double LongestHalfLife = 36_525;

    /// <summary>Reads a request for the page of a relation.</summary>
    /// <returns>It, or EN0202 or EN0501 of the pairs, or EN0001 of another value.</returns>
    internal static Outcome<RelationAsked> Read(PageQuestion question)
    {
        Outcome<DyadParties> parties = PairName.Read(question.Route("pair"), question.Services.Options.Catalogue);
        Outcome<DyadParties>? against = question.Query("against") is { } pair ? PairName.Read(pair, question.Services.Options.Catalogue) : default(Outcome<DyadParties>?);
        if ((parties.Problem ?? against?.Problem) is { } problem)
        {
            return problem;
        }

        var values = new QueryValues(question);
        RelationFilter counts = Counts(values, question);
        var asked = new RelationAsked(
            new RelationRequest(parties.Value)
            {
                From = values.Day("from", last: false),
                To = values.Day("to", last: true),
                Bin = values.Member("bin", BinLength.Month),
                Split = RelationSplit.Source,
                Filter = counts,
                Options = new SeriesOptions { HalfLife = values.Number("half-life", new SeriesOptions().HalfLife, 1, LongestHalfLife) },
            },
            values.Member("scale", ScaleKind.Plover),
            values.Member("origin", EventOrigin.All),
            values.Word("sectors", "government", "all") == "all",
            against?.Value,
            question.Query("bin") is not null,
            values.Page());
        return values.Problem is { } unusable ? unusable
            : asked.Request is { From: { } from, To: { } to } && to < from ? ProblemCatalogue.UnusableArgument.For($"from={question.Query("from")}", $"the period ends before it, with to={question.Query("to")}")
            : asked;
    }

    /// <summary>Which reports count: statuses, sectors, voices and sources of a query.</summary>
    internal static RelationFilter Counts(QueryValues values, PageQuestion question)
    {
        IReadOnlyList<EventStatus> statuses = values.Members<EventStatus>("status");
        return new RelationFilter
        {
            Statuses = statuses.Count > 0 ? statuses : new RelationFilter().Statuses,
            Sectors = values.Word("sectors", "government", "all") == "all" ? Enum.GetValues<Sector>() : RelationFilter.Government,
            Voices = values.Members<VoiceKind>("voice"),
            Sources = question.Queries("source"),
        };
    }
}
