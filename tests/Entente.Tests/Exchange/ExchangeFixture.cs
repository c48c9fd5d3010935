using Entente.Documents;
using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Exchange.Rows;
using Entente.Pipelines;
using Entente.Tests.Actors;
using Entente.Vocabularies;

namespace Entente.Tests.Exchange;

/// <summary>What tests of exchange formats share: the tables as shipped, and events with everything in them.</summary>
internal static class ExchangeFixture
{
    public static DataFolder Data { get; } = new(CatalogueFixture.DataDirectory);

    public static CameoScheme Cameo { get; } = CameoScheme.Load(Data).Value;

    private static readonly Lazy<EventPipeline> s_pipeline = new(() => EventPipeline.Create(Entente.Language.Language.Load(), CatalogueFixture.Catalogue, Data).Value);

    /// <summary>A visit, talks of two, a plan and an attack by nobody's army, as the whole program codes them.</summary>
    public static IReadOnlyList<Event> Events { get; } = s_pipeline.Value.Code(PlainDocument.Of(
        "Norway's prime minister visited Chad on Wednesday. Niger and Mali held talks in Bamako on 3 May 2021. Denmark will sign a treaty with Peru. The Taliban attacked Pakistani troops.",
        "sample",
        DateInterval.OfDay(new NodaTime.LocalDate(2021, 8, 27)))).Events;

    public static IReadOnlyList<Dyad> Dyads { get; } = [.. Events.SelectMany(new DyadWriter(Cameo).Of)];

    public static string Written(Action<TextWriter> write)
    {
        using var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
