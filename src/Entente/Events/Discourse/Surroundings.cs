namespace Entente.Events.Discourse;

/// <summary>What a document has named so far, and what follows from it for who takes part.</summary>
internal sealed class Surroundings
{
    private readonly NamedParties _parties = new();

    public Surroundings(EventPlace? dateline)
    {
        Homes = new HomeFinder(States);
        Others = new OtherSide(_parties);
        AtHome = new AtHome(_parties);
        States.Note(dateline);
    }

    /// <summary>The states named so far.</summary>
    public NamedStates States { get; } = new();

    /// <summary>Which state nameless roles belong to.</summary>
    public HomeFinder Homes { get; }

    /// <summary>Who is on the other side inside one state.</summary>
    public AtHome AtHome { get; }

    /// <summary>Who is on the other side when the clause does not say.</summary>
    public OtherSide Others { get; }

    /// <summary>Notes a sentence; those of one document come in order, each before it is coded.</summary>
    public void Note(SentenceAnalysis sentence)
    {
        States.Note(sentence);
        _parties.Note(sentence);
    }
}
