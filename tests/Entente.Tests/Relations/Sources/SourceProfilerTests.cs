using Entente.Documents;
using Entente.Events;
using Entente.Evidence;
using Entente.Relations;
using Entente.Relations.Sources;
using NodaTime;

namespace Entente.Tests.Relations.Sources;

public class SourceProfilerTests
{
    private static readonly DyadParties s_dyad = new("PAK", "RUS");
    private static readonly DyadParties s_other = new("CHN", "IND");

    private readonly List<SourcePiece> _pieces = [];
    private readonly List<SourceReport> _reports = [];

    [Fact]
    public void A_source_that_tells_the_same_dyad_more_warmly_leans_that_way_by_the_difference()
    {
        for (int i = 0; i < 6; i++)
        {
            Tell(Piece("Sample Wire"), 100 + i, s_dyad, 3 + (i % 2));
            Tell(Piece("Sample Herald"), 200 + i, s_dyad, 1 + (i % 2));
        }

        SourceProfile wire = ProfileOf("Sample Wire");
        wire.Lean.Value!.Value.Value.ShouldBe(2, 1e-9);
        wire.Lean.Value.Value.IsSure.ShouldBeTrue();
        (wire.Lean.Pieces, wire.Lean.OtherPieces).ShouldBe((6, 6));
        wire.Tone.Value!.Value.Value.ShouldBe(3.5, 1e-9);
        ProfileOf("Sample Herald").Lean.Value!.Value.Value.ShouldBe(-2, 1e-9);
    }

    [Fact]
    public void Telling_of_another_relation_is_no_lean()
    {
        // The wire tells of the hostile dyad mostly, the herald of the friendly one; where both tell of one they agree.
        for (int i = 0; i < 6; i++)
        {
            int wire = Piece("Sample Wire");
            int herald = Piece("Sample Herald");
            Tell(wire, 100 + i, s_other, -5);
            Tell(wire, 200 + i, s_other, -5);
            Tell(wire, 300 + i, s_dyad, 5);
            Tell(herald, 400 + i, s_dyad, 5);
            Tell(herald, 500 + i, s_dyad, 5);
            Tell(herald, 600 + i, s_other, -5);
        }

        SourceProfile found = ProfileOf("Sample Wire");
        found.Tone.Value!.Value.Value.ShouldBeLessThan(0);
        found.Lean.Value!.Value.Value.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Strata_weigh_by_what_both_tell_of_them()
    {
        // One year with 1 against 3 (weight 3/4, difference 4), another with 2 against 2 (weight 1, difference 1).
        int[] wire = [.. Enumerable.Range(0, 5).Select(_ => Piece("Sample Wire"))];
        int[] herald = [.. Enumerable.Range(0, 5).Select(_ => Piece("Sample Herald"))];
        Tell(wire[0], 1, s_dyad, 5, 2020);
        Array.ForEach([0, 1, 2], i => Tell(herald[i], 10 + i, s_dyad, 1, 2020));
        Array.ForEach([1, 2], i => Tell(wire[i], 20 + i, s_dyad, 3, 2021));
        Array.ForEach([3, 4], i => Tell(herald[i], 30 + i, s_dyad, 2, 2021));
        SourcePicture picture = SourceProfiler.Of(new SourceMaterial(_pieces, _reports), new SourceQuestion { LeastPieces = 3 });
        picture.Sources.Single(source => source.Name == "Sample Wire").Lean.Value!.Value.Value.ShouldBe(((0.75 * 4) + (1 * 1)) / 1.75, 1e-9);
    }

    [Fact]
    public void Nothing_is_said_from_few_pieces()
    {
        for (int i = 0; i < 4; i++)
        {
            Tell(Piece("Sample Wire"), i, s_dyad, 3);
            Tell(Piece("Sample Herald"), 10 + i, s_dyad, 1);
        }

        SourceProfile found = ProfileOf("Sample Wire");
        found.Tone.ShouldBe(new SourceMeasure(null, 4));
        found.Lean.ShouldBe(new SourceMeasure(null, 4, 4));
        found.Attention.ShouldAllBe(share => share.Value == null);
    }

    [Fact]
    public void Copies_are_covered_but_have_no_tone_of_their_own()
    {
        for (int i = 0; i < 5; i++)
        {
            int own = Piece("Sample Wire");
            Tell(own, i, s_dyad, 4);
            Tell(Piece("Sample Herald", copyOf: own), i, s_dyad, 4);
            Tell(Piece("Sample Herald"), 10 + i, s_dyad, 1);
        }

        SourceProfile herald = ProfileOf("Sample Herald");
        (herald.Documents, herald.Copies, herald.Events, herald.Alone).ShouldBe((10, 5, 10, 5));
        herald.Tone.Value!.Value.Value.ShouldBe(1, 1e-9);
        SourceProfile wire = ProfileOf("Sample Wire");
        (wire.CopiedByOthers, wire.Alone).ShouldBe((5, 0));
    }

    [Fact]
    public void Attention_is_the_share_of_distinct_events()
    {
        for (int i = 0; i < 5; i++)
        {
            int piece = Piece("Sample Wire");
            Tell(piece, i, s_dyad, 4);
            Tell(piece, i, s_dyad, 2);
            Tell(piece, 10 + i, s_other, -1);
            Tell(piece, 20 + i, s_other, -1);
        }

        SourcePicture picture = SourceProfiler.Of(new SourceMaterial(_pieces, _reports), new SourceQuestion { Dyad = new DyadParties("RUS", "PAK") });
        SourceProfile found = picture.Sources.Single();
        found.Attention.Single().Value!.Value.Value.ShouldBe(1.0 / 3, 1e-9);
        found.Tone.Value!.Value.Value.ShouldBe(3, 1e-9);
        (found.Events, found.Reports).ShouldBe((15, 20));
    }

    [Fact]
    public void The_order_of_reports_does_not_matter_and_the_seed_does()
    {
        var random = new Random(7);
        for (int i = 0; i < 12; i++)
        {
            Tell(Piece("Sample Wire"), i, s_dyad, random.Next(-5, 6));
            Tell(Piece("Sample Herald"), 50 + i, s_dyad, random.Next(-5, 6));
        }

        SourceMeasure forward = ProfileOf("Sample Wire").Lean;
        _reports.Reverse();
        ProfileOf("Sample Wire").Lean.Value!.Value.Low.ShouldBe(forward.Value!.Value.Low, 1e-9);
        ProfileOf("Sample Wire", new SourceQuestion { Seed = 2 }).Lean.Value!.Value.Low.ShouldNotBe(forward.Value.Value.Low);
    }

    [Fact]
    public void Pieces_are_grouped_by_author_and_by_names_however_they_are_spelt()
    {
        Tell(Piece("Sample Wire", authors: ["A", "B"]), 0, s_dyad, 1);
        Tell(Piece("SAMPLE WIRE", authors: ["B"]), 1, s_dyad, 1);
        Tell(Piece("Sample Wire", authors: []), 2, s_dyad, 1);
        ProfileOf("Sample Wire").Documents.ShouldBe(3);
        SourcePicture byAuthor = SourceProfiler.Of(new SourceMaterial(_pieces, _reports), new SourceQuestion { By = SourceGrouping.Author });
        byAuthor.Sources.Select(source => (source.Name, source.Documents)).ShouldBe([("B", 2), ("A", 1)]);
        byAuthor.Unnamed.ShouldBe(1);
    }

    [Fact]
    public void A_period_leaves_out_what_fell_outside_and_what_nothing_dates()
    {
        int piece = Piece("Sample Wire");
        Tell(piece, 0, s_dyad, 1, 2019);
        Tell(piece, 1, s_dyad, 1, 2021);
        _reports.Add(_reports[0] with { Event = 2, Days = ReportDays.Any });
        ProfileOf("Sample Wire", new SourceQuestion { From = new LocalDate(2020, 1, 1) }).Events.ShouldBe(1);
        ProfileOf("Sample Wire").Events.ShouldBe(3);
    }

    private SourceProfile ProfileOf(string name, SourceQuestion? question = null) =>
        SourceProfiler.Of(new SourceMaterial(_pieces, _reports), question ?? new SourceQuestion()).Sources.Single(source => source.Name == name);

    private int Piece(string outlet, int? copyOf = null, string[]? authors = null)
    {
        var origin = new ReportOrigin(new DocumentId($"d{_pieces.Count:000}"), outlet, null, copyOf is { } original ? _pieces[original].Origin.Document : null, DateInterval.OfYear(2021));
        _pieces.Add(new SourcePiece(origin, authors ?? ["Staff Writer"]));
        return _pieces.Count - 1;
    }

    private void Tell(int piece, int found, DyadParties dyad, double intensity, int year = 2021)
    {
        int day = ReportDays.NumberOf(new LocalDate(year, 6, 1));
        _reports.Add(new SourceReport
        {
            Piece = piece, Event = found, Days = new ReportDays(day, day), IsDone = true, Intensity = intensity, Parties = [dyad.First, dyad.Second], Dyads = [dyad],
        });
    }
}
