using System.Globalization;
using Entente.Relations;
using Entente.Systems;
using Entente.Systems.Balancers;
using Entente.Systems.Course;
using Entente.Systems.Ties;
using Entente.Vocabularies;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>A system in the terminal: in words, then its ties, its balancers, and in a course its steps and changes.</summary>
internal static class SystemListing
{
    private const int WidestText = 110;
    private const int MostUnsigned = 20;
    private const int MostChanges = 20;

    /// <summary>Prints a system.</summary>
    public static void Print(SystemView view, IReadOnlyList<string> words, IReadOnlyList<string> story)
    {
        Paragraph(words);
        Story(story);
        PrintTies("Ties with a sign", [.. view.Snapshot.Signed.OrderBy(tie => tie.Value).ThenByDescending(tie => Math.Max(tie.Conflict, tie.Cooperation))], int.MaxValue);
        PrintTies("Told of without a sign", [.. view.Snapshot.Ties.Where(tie => tie.Value == 0).OrderByDescending(tie => tie.Events)], MostUnsigned);
        PrintBalancers(view);
    }

    private static void Story(IReadOnlyList<string> story)
    {
        if (story.Count > 0)
        {
            Heading("Tie by tie");
            foreach (string sentences in story)
            {
                Paragraph([sentences]);
            }
        }
    }

    /// <summary>Prints a course.</summary>
    public static void Print(SystemCourse course, IReadOnlyList<string> words)
    {
        Paragraph(words);
        Heading("Steps");
        Table(["to", "ties", "positive", "negative", "unsigned", "frustration", "blocs", "changes"], 0, course.Steps.Select(Row));
        PrintChanges(course);
        Heading("How actors moved");
        Table(
            ["actor", "held before", "now", "share before", "now", "brokerage before", "now", "alignment before", "now"],
            1,
            course.Moves.Select(move => new[]
            {
                move.Actor,
                Number(move.Before?.Held.Count), Number(move.After?.Held.Count),
                Number(move.Before?.Share), Number(move.After?.Share),
                Number(move.Before?.Brokerage), Number(move.After?.Brokerage),
                Number(move.Before?.MultiAlignment), Number(move.After?.MultiAlignment),
            }));
        PrintTies("Ties with a sign at the end", [.. course.Last.Snapshot.Signed.OrderBy(tie => tie.Value).ThenByDescending(tie => Math.Max(tie.Conflict, tie.Cooperation))], int.MaxValue);
        PrintBalancers(course.Last);
    }

    private static string[] Row(SystemStep step) =>
    [
        BinName.Day(step.Snapshot.Window.Last),
        Number(step.Snapshot.Signed.Count()),
        Number(step.Snapshot.Signed.Count(tie => tie.Value > 0)),
        Number(step.Snapshot.Signed.Count(tie => tie.Value < 0)),
        Number(step.Snapshot.Ties.Count - step.Snapshot.Signed.Count()),
        step.Frustration is { IsProven: false } open ? $"{open.LowerBound} to {open.Frustration}" : Number(step.Frustration?.Frustration),
        string.Join(' ', step.Numbers.Select((number, bloc) => $"{number}:{step.Blocs!.Membership.Count(of => of == bloc)}")),
        Number(step.Changes.Count),
    ];

    private static void PrintChanges(SystemCourse course)
    {
        var changes = course.Steps.SelectMany(step => step.Changes.Select(change => (step.Snapshot.Window.Last, Change: change))).Where(found => found.Change.Effect != 0)
            .OrderByDescending(found => Math.Abs(found.Change.Effect)).ThenBy(found => found.Last).Take(MostChanges).OrderBy(found => found.Last).ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        Heading("Ties that made or broke balance");
        Table(["by", "actor", "actor", "before", "after", "unbalanced triangles before", "after", ""], 1, changes.Select(found => new[]
        {
            BinName.Day(found.Last), found.Change.Parties.First, found.Change.Parties.Second, Sign(found.Change.Before), Sign(found.Change.After),
            Number(found.Change.UnbalancedBefore), Number(found.Change.UnbalancedAfter), found.Change.Effect > 0 ? "broke" : "made",
        }));
    }

    private static void PrintTies(string title, IReadOnlyList<SystemTie> ties, int most)
    {
        if (ties.Count == 0)
        {
            return;
        }

        Heading(title);
        Table(["actor", "actor", "sign", "cooperation", "conflict", "lean", "events", "reports", "sources", "support"], 0, ties.Take(most).Select(tie => new[]
        {
            tie.Parties.First, tie.Parties.Second, tie.Value == 0 ? RecordName.Of(tie.Sign) : Sign(tie.Value), Number(tie.Cooperation), Number(tie.Conflict), Number(tie.Lean),
            Number(tie.Events), Number(tie.Reports), Number(tie.Sources), Number(tie.Support),
        }));
        if (ties.Count > most)
        {
            Terminal.Records.WriteLine($"and {ties.Count - most} more");
        }
    }

    private static void PrintBalancers(SystemView view)
    {
        if (view.Balancers.Count == 0)
        {
            return;
        }

        Heading("Between foes and between blocs");
        Table(["actor", "bloc", "held", "of", "expected", "z", "by chance", "brokered", "brokerage", "alignment"], 0, view.Balancers.Select(found => new[]
        {
            found.Actor, Number(found.Bloc + 1), Number(found.Held.Count), Number(found.HostileDyads), Number(found.Expected), Number(found.ZScore), Number(found.Tail),
            Number(found.Brokered), Number(found.Brokerage), Number(found.MultiAlignment),
        }));
    }

    private static void Table(string[] titles, int flexible, IEnumerable<string[]> rows) => TextTable.Write(
        Terminal.Results, titles, [.. titles.Select((_, place) => place == flexible ? ColumnFlow.Flexible : ColumnFlow.Fixed)], [.. rows.Select(row => row.Select(TextTable.Plain).ToArray())]);

    private static void Paragraph(IReadOnlyList<string> words)
    {
        foreach (string line in TextTable.Wrap(string.Join(' ', words), Math.Min(Terminal.Results.Profile.Width, WidestText)))
        {
            Terminal.Records.WriteLine(line);
        }
    }

    private static void Heading(string title)
    {
        Terminal.Records.WriteLine("");
        Terminal.Results.Write(new Text(title + Environment.NewLine, new Style(decoration: Decoration.Bold)));
    }

    private static string Sign(int sign) => sign switch { > 0 => "+", < 0 => "-", _ => "none" };

    private static string Number(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
