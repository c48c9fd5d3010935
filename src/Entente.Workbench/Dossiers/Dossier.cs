using Entente.Relations;

namespace Entente.Workbench.Dossiers;

/// <summary>A relation as a brief that is read away from the workbench: everything in words, ready to be printed.</summary>
public sealed record Dossier
{
    /// <summary>The two, by their names.</summary>
    public required string Title { get; init; }

    /// <summary>The period, the first and the last day: "1 January 2014 to 31 December 2021".</summary>
    public required string Period { get; init; }

    /// <summary>Where it comes from: the study's name, what it holds, and the versions that made it.</summary>
    public required string Origin { get; init; }

    /// <summary>The relation that the figure draws.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What the figure shows, in a sentence.</summary>
    public required string FigureLabel { get; init; }

    /// <summary>What it comes to, in words.</summary>
    public required IReadOnlyList<string> Says { get; init; }

    /// <summary>Where nothing is told of either, in words.</summary>
    public required string Gaps { get; init; }

    /// <summary>Where the relation turned.</summary>
    public required IReadOnlyList<DossierTurn> Turns { get; init; }

    /// <summary>The events to know: most told, most intense, latest.</summary>
    public required IReadOnlyList<DossierGroup> KeyEvents { get; init; }

    /// <summary>What is not told as having happened: planned, alleged, denied, hypothetical.</summary>
    public required IReadOnlyList<DossierGroup> Unconfirmed { get; init; }

    /// <summary>Who tells it, most reports first.</summary>
    public required IReadOnlyList<DossierSource> Sources { get; init; }

    /// <summary>Years with what they add.</summary>
    public required IReadOnlyList<DossierYear> Years { get; init; }

    /// <summary>How it was measured and how far to trust it.</summary>
    public required string Method { get; init; }

    /// <summary>The documents cited; their numbers count from 1.</summary>
    public required IReadOnlyList<string> Citations { get; init; }
}

/// <summary>A turning point.</summary>
/// <param name="Heading">What turned and when.</param>
/// <param name="Figures">How far and how surely.</param>
/// <param name="Events">What made it.</param>
public sealed record DossierTurn(string Heading, string Figures, IReadOnlyList<DossierEvent> Events);

/// <summary>Events under a heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Why">Why these.</param>
/// <param name="Events">They.</param>
public sealed record DossierGroup(string Heading, string Why, IReadOnlyList<DossierEvent> Events);

/// <summary>An event, told once; where it comes again, only its number leads back.</summary>
/// <param name="Number">Its number in the brief, from 1.</param>
/// <param name="IsRepeat">Whether it was told in full before.</param>
/// <param name="When">When, no finer than it is known.</param>
/// <param name="Deed">Who did what to whom.</param>
/// <param name="Status">Whether it happened.</param>
/// <param name="Score">Its score, with sign.</param>
/// <param name="Sentence">The sentence that stands for it; null for imported events, which have none.</param>
/// <param name="Told">By whom and how often it is told.</param>
/// <param name="Citations">Numbers of the documents that tell it.</param>
public sealed record DossierEvent(
    int Number, bool IsRepeat, string When, string Deed, string Status, string Score, string? Sentence, string Told, IReadOnlyList<int> Citations);

/// <summary>A source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">Documents that tell of the two in the period.</param>
/// <param name="Reports">Reports in them.</param>
/// <param name="Share">Its share of all reports, 0 to 1.</param>
/// <param name="Tone">Mean score of what it tells, −10 to 10.</param>
public sealed record DossierSource(string Name, int Documents, int Reports, double Share, double Tone);

/// <summary>A year.</summary>
/// <param name="Year">It.</param>
/// <param name="Sum">What its covered bins add; null when none is covered.</param>
public sealed record DossierYear(int Year, DyadSum? Sum);
