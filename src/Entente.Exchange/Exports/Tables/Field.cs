namespace Entente.Exchange.Exports.Tables;

/// <summary>One column of a table of records.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Value">The cell of a record; null for an empty one.</param>
public sealed record Field<T>(string Name, Func<T, string?> Value);
