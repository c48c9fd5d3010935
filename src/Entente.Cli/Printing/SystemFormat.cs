namespace Entente.Cli.Printing;

/// <summary>How a system is printed.</summary>
internal enum SystemFormat
{
    /// <summary>In words and tables, for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,

    /// <summary>The ties with a sign as comma-separated values; of a course those of its end.</summary>
    Edges,

    /// <summary>The ties as GraphML; of a course those of its end.</summary>
    Graphml,
}
