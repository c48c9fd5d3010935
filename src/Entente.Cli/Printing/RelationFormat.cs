namespace Entente.Cli.Printing;

/// <summary>How a relation is printed.</summary>
internal enum RelationFormat
{
    /// <summary>Drawn and in words, for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,
}
