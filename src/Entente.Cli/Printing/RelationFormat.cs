namespace Entente.Cli.Printing;

/// <summary>How a relation is printed.</summary>
internal enum RelationFormat
{
    /// <summary>Drawn and in words, for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>The series as comma-separated values, a bin a row.</summary>
    Csv,

    /// <summary>The series as JSON Lines, a bin a line.</summary>
    Jsonl,
}
