using Entente.Events;
using NodaTime;

namespace Entente.Store.Tests;

public sealed class EventFilterTests : IAsyncLifetime, IDisposable
{
    private readonly StudyFolder _folder = new();

    public async Task InitializeAsync() =>
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("a.txt", "RUS CONSULT PAK\nIND ACCUSE PAK\nPAK AID AFG"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void With_takes_either_side_and_all_of_several()
    {
        Sentences(new EventFilter { With = ["PAK"] }).Length.ShouldBe(3);
        Sentences(new EventFilter { With = ["PAK", "IND"] }).ShouldBe(["IND ACCUSE PAK"]);
    }

    [Fact]
    public void By_and_to_take_one_side() =>
        Sentences(new EventFilter { By = ["PAK"], To = ["AFG", "IND"] }).ShouldBe(["PAK AID AFG"]);

    [Fact]
    public void Between_takes_either_direction_and_nobody_else()
    {
        Sentences(new EventFilter { Between = new("PAK", "IND") }).ShouldBe(["IND ACCUSE PAK"]);
        Sentences(new EventFilter { Between = new("IND", "AFG") }).ShouldBeEmpty();
    }

    [Fact]
    public void An_event_without_a_place_is_in_none_and_outside_of_all()
    {
        Sentences(new EventFilter { Place = "PAK" }).ShouldBeEmpty();
        Sentences(new EventFilter { Outside = "PAK" }).Length.ShouldBe(3);
    }

    [Fact]
    public void Types_restrict() =>
        Sentences(new EventFilter { Types = [EventType.Accuse, EventType.Aid] }).ShouldBe(["IND ACCUSE PAK", "PAK AID AFG"]);

    [Fact]
    public void A_window_takes_what_may_have_fallen_into_it()
    {
        Sentences(new EventFilter { From = new LocalDate(2021, 8, 25), Until = new LocalDate(2021, 8, 25) }).Length.ShouldBe(3);
        Sentences(new EventFilter { From = new LocalDate(2021, 8, 26) }).ShouldBeEmpty();
    }

    [Fact]
    public void Outlet_and_confidence_restrict()
    {
        Sentences(new EventFilter { Outlet = "sample" }).Length.ShouldBe(3);
        Sentences(new EventFilter { Confidence = 0.95 }).ShouldBeEmpty();
    }

    [Fact]
    public void Limit_cuts_the_list() => Sentences(new EventFilter { Limit = 2 }).Length.ShouldBe(2);

    [Fact]
    public async Task A_long_list_comes_in_order_with_the_parties_of_each_event()
    {
        string[] lines = [.. Enumerable.Range(0, 1234).Select(number => $"A{number} CONSULT B{number}")];
        await _folder.TakeInAsync(new LinePipeline(), _folder.Write("long.txt", string.Join('\n', lines)));
        using Study study = _folder.Open();
        Event[] events = [.. study.Events(new EventFilter { Types = [EventType.Consult] }).Where(found => found.Sentence[0] == 'A')];
        events.Select(found => found.Sentence).ShouldBe(lines);
        events.Select(found => $"{found.Actors.Single().Actor.Id} CONSULT {found.Recipients.Single().Actor.Id}").ShouldBe(lines);
    }

    [Fact]
    public void Actors_are_counted_over_the_events_that_pass()
    {
        using Study study = _folder.Open();
        study.Actors(filter: new EventFilter { Types = [EventType.Aid] }).Select(actor => (actor.Id, actor.AsActor, actor.AsRecipient)).ShouldBe([("AFG", 0, 1), ("PAK", 1, 0)]);
    }

    [Fact]
    public void A_study_names_the_stages_and_documents_that_it_is_made_of()
    {
        using Study study = _folder.Open();
        study.Stages().ShouldBe(["lines/1"]);
        DocumentCitation cited = study.Citations()[study.Events(new EventFilter { Limit = 1 }).Single().Document.Value];
        cited.FileName.ShouldBe("a.txt");
        cited.ToString().ShouldBe("a (Sample Wire, 2021-08-27)");
    }

    [Fact]
    public void A_quote_in_a_name_is_no_syntax() =>
        Sentences(new EventFilter { With = ["O'Brien"], Outlet = "x' OR 1=1 --" }).ShouldBeEmpty();

    private string[] Sentences(EventFilter filter)
    {
        using Study study = _folder.Open();
        return [.. study.Events(filter).Select(found => found.Sentence)];
    }
}
