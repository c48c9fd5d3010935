namespace Entente.Exchange.Exports;

/// <summary>What an export came to.</summary>
/// <param name="Records">Events, actors, bins or ties written.</param>
/// <param name="LeftOut">Events that the format cannot show: undated ones on a timeline.</param>
public readonly record struct ExportReport(long Records, long LeftOut = 0);
