namespace Entente.Cli.Printing;

/// <summary>How events are printed.</summary>
internal enum EventFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>JSON Lines in our own fields.</summary>
    Jsonl,

    /// <summary>Comma-separated values with a header.</summary>
    Csv,

    /// <summary>JSON Lines in the fields of PLOVER's records.</summary>
    Plover,

    /// <summary>CAMEO codes, one dyad a row.</summary>
    Cameo,

    /// <summary>The columns of ICEWS event files.</summary>
    Icews,

    /// <summary>The columns of Phoenix event files.</summary>
    Phoenix,
}
