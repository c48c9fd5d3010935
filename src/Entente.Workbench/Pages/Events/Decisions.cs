using Entente.Actors;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Evidence;
using Entente.Evidence.Judgements;
using Entente.Problems;
using Entente.Store;
using Entente.Store.Judgements;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using Entente.Workbench.Hosting;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Extensions;

namespace Entente.Workbench.Pages.Events;

/// <summary>The forms by which people decide on events.</summary>
internal static class Decisions
{
    /// <summary>The value of a role that takes an actor out.</summary>
    public const string Nowhere = "none";

    /// <summary>Answers them.</summary>
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapChange("/events/{id}/{kind}", Decide);
        endpoints.MapChange("/events/undo", Undo);
    }

    private static Outcome<Address> Decide(ChangeQuestion question)
    {
        string id = question.Route("id");
        if (question.Study.DistinctEvent(id) is not { } found)
        {
            return ProblemCatalogue.EventMissing.For(id);
        }

        if (RecordName.Parse<JudgementKind>(question.Route("kind")) is not { } kind || kind == JudgementKind.Undo)
        {
            return ProblemCatalogue.PageMissing.For(question.Request.Path);
        }

        Outcome<Decision> decision = DecisionOf(question, found, kind);
        Outcome<long> done = decision.Succeeded ? question.Study.Judge(decision.Value) : decision.Problem;
        return done.Succeeded ? After(question, found.Standing.Id, done.Value) : done.Problem;
    }

    private static Outcome<Address> Undo(ChangeQuestion question)
    {
        if (!long.TryParse(question.Field("action"), out long action))
        {
            return ProblemCatalogue.UnusableArgument.For($"action={question.Field("action")}");
        }

        IReadOnlyList<Judgement> undone = question.Study.Action(action);
        Outcome<long> done = question.Study.Undo(action, question.Services.Options.Reviewer, Now(question));
        if (!done.Succeeded)
        {
            return done.Problem;
        }

        if (question.Field("page") == At.Lost.Path)
        {
            return At.Lost.With("done", $"{done.Value}");
        }

        // What was taken back stands first again, where it was.
        string? report = question.Field("report") ?? undone.Select(judgement => judgement.Event).FirstOrDefault(found => found is not null);
        string? current = report is null ? question.Field("next") : question.Study.DistinctEventOf(report) ?? question.Field("next");
        return question.Field("return") is { } list ? List(list, current, done.Value)
            : current is null ? At.Events.With("done", $"{done.Value}") : At.Event(current).With("done", $"{done.Value}");
    }

    // Back to the list with its next event at hand, or to the event where it stands now.
    private static Address After(ChangeQuestion question, string report, long action) =>
        question.Field("return") is { } list
            ? List(list, question.Field("next"), action)
            : At.Event(question.Study.DistinctEventOf(report) ?? question.Route("id")).With("done", $"{action}");

    private static Address List(string query, string? current, long action) =>
        (At.Events with { Query = query }).With("current", current).With("done", $"{action}");

    private static Outcome<Decision> DecisionOf(ChangeQuestion question, DistinctEvent found, JudgementKind kind)
    {
        string? report = question.Field("report");
        Outcome<EventChange?> change = ChangeOf(question, found, kind);
        Outcome<string?> other = kind == JudgementKind.Merge ? OtherOf(question) : (string?)null;
        if ((change.Problem ?? other.Problem) is { } problem)
        {
            return problem;
        }

        if (kind == JudgementKind.Split && report is null)
        {
            return ProblemCatalogue.DecisionImpossible.For("split", "no report is named that is to stand alone");
        }

        return new Decision
        {
            Kind = kind,
            Events = report is not null ? [report] : [.. found.Tellings.Select(telling => telling.Told.Id)],
            Change = change.Value,
            Other = other.Value,
            Reason = question.Field("reason"),
            By = question.Services.Options.Reviewer,
            At = Now(question),
        };
    }

    private static Outcome<EventChange?> ChangeOf(ChangeQuestion question, DistinctEvent found, JudgementKind kind) => kind switch
    {
        JudgementKind.Relabel => Labels(question, found),
        JudgementKind.Recast => Roles(question, found),
        JudgementKind.Redate => Dating(question),
        _ => (EventChange?)null,
    };

    // Only what differs from the report that stands for the event is changed: others may have other statuses for good reasons.
    private static Outcome<EventChange?> Labels(ChangeQuestion question, DistinctEvent found)
    {
        Event standing = found.Tellings.Select(telling => telling.Told).FirstOrDefault(told => told.Id == question.Field("report")) ?? found.Standing;
        string[] words = (question.Field("label") ?? "").Split(' ');
        if (RecordName.Parse<EventType>(words[0]) is not { } type || RecordName.Parse<EventStatus>(question.Field("status")) is not { } status)
        {
            return ProblemCatalogue.UnusableArgument.For($"label={question.Field("label")}", available: string.Join(", ", RecordName.All<EventType>()));
        }

        string? mode = words.Length > 1 ? words[1] : null;
        Outcome<PloverScheme> scheme = question.Services.Plover;
        Outcome<EventLabel> label = scheme.Succeeded ? EventLabel.Of(type, mode, scheme.Value) : scheme.Problem;
        return label.Succeeded
            ? new EventChange { Label = (type, mode) == (standing.Type, standing.Mode) ? null : label.Value, Status = status == standing.Status ? null : status }
            : label.Problem;
    }

    private static Outcome<EventChange?> Roles(ChangeQuestion question, DistinctEvent found)
    {
        string[] names = question.Fields("actor");
        string[] sides = question.Fields("side");
        var actors = new List<ActorReference>();
        var recipients = new List<ActorReference>();
        foreach ((string name, string side) in names.Zip(sides).Where(row => row.First.Length > 0 && row.Second != Nowhere))
        {
            Outcome<ActorReference> actor = ActorOf(question, found, name);
            if (!actor.Succeeded)
            {
                return actor.Problem;
            }

            (side == "recipient" ? recipients : actors).Add(actor.Value);
        }

        return new EventChange { Roles = new EventRoles(actors, recipients) };
    }

    private static Outcome<ActorReference> ActorOf(ChangeQuestion question, DistinctEvent found, string name)
    {
        ActorCatalogue catalogue = question.Services.Options.Catalogue;
        ActorReference? named = found.Tellings.SelectMany(telling => telling.Told.Actors.Concat(telling.Told.Recipients)).FirstOrDefault(part => part.Actor.Id == name)?.Actor;
        if (named is not null)
        {
            return named;
        }

        return catalogue.Find(name) is { } actor
            ? catalogue.Reference(actor, found.When)
            : question.Services.Unknown(name);
    }

    private static Outcome<EventChange?> Dating(ChangeQuestion question)
    {
        (LocalDate? from, LocalDate? to) = (DayText.Day(question.Field("from")), DayText.Day(question.Field("to")));
        if (question.Field("precision") == Nowhere)
        {
            return new EventChange { Dating = new EventDating(null) };
        }

        bool understood = (from is null) == (question.Field("from") is null) && (to is null) == (question.Field("to") is null);
        if (!understood || (from ?? to) is null || from > to || RecordName.Parse<Precision>(question.Field("precision")) is not { } precision)
        {
            return ProblemCatalogue.UnusableArgument.For(
                $"{question.Field("from")} – {question.Field("to")}", "a date has a first or a last day as YYYY-MM-DD, in this order, and a precision", string.Join(", ", RecordName.All<Precision>()));
        }

        to = precision == Precision.Day ? from ?? to : to;
        from = precision == Precision.Day ? to : from;
        return new EventChange { Dating = new EventDating(new DateInterval(from, to, precision)) };
    }

    // Merging is with the report that stands for the other event. Its id may be given as an address.
    private static Outcome<string?> OtherOf(ChangeQuestion question)
    {
        string id = (question.Field("other") ?? "").Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        return question.Study.DistinctEvent(id) is { } other ? other.Standing.Id : ProblemCatalogue.EventMissing.For(id);
    }

    private static Instant Now(ChangeQuestion question) => Instant.FromDateTimeOffset(question.Services.Options.Time.GetUtcNow());
}
