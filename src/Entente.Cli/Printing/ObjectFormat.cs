namespace Entente.Cli;

/// <summary>How a result that is one whole is printed.</summary>
internal enum ObjectFormat
{
    /// <summary>Words and tables for people.</summary>
    Table,

    /// <summary>One JSON object.</summary>
    Json,
}
