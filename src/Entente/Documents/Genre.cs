namespace Entente.Documents;

/// <summary>What kind of piece a document is.</summary>
public enum Genre
{
    /// <summary>Not known.</summary>
    Unknown,
    /// <summary>A news report.</summary>
    News,
    /// <summary>Opinion, analysis, essay.</summary>
    Commentary,
    /// <summary>Questions and answers.</summary>
    Interview,
    /// <summary>An official readout, statement, communiqué or press release.</summary>
    Readout,
}
