using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Exchange.Exports.Networks;
using Entente.Relations;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports.Tables;

/// <summary>Ties of a network as rows and records. The first three columns are what <c>entente balance</c> reads.</summary>
public static class TieTable
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Field<NetworkTie>> Fields { get; } =
    [
        new("source", tie => tie.Parties.First),
        new("target", tie => tie.Parties.Second),
        new("sign", tie => CellText.Number(tie.Sign)),
        new("cooperation", tie => CellText.Rounded(tie.Cooperation)),
        new("conflict", tie => CellText.Rounded(tie.Conflict)),
        new("lean", tie => CellText.Rounded(tie.Standing.Lean)),
        new("events", tie => CellText.Rounded(tie.Events)),
        new("reports", tie => CellText.Rounded(tie.Reports)),
        new("documents", tie => CellText.Number(tie.Documents)),
        new("sources", tie => CellText.Number(tie.Sources)),
        new("support", tie => CellText.Rounded(tie.Standing.Support)),
        new("standing", tie => RecordName.Of(tie.Standing.Sign)),
        new("from", tie => BinName.Day(tie.Days.First)),
        new("to", tie => BinName.Day(tie.Days.Last)),
    ];

    /// <summary>One line of JSON, without a line end.</summary>
    public static string ToJson(NetworkTie tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        return JsonSerializer.Serialize(
            new
            {
                source = tie.Parties.First,
                target = tie.Parties.Second,
                sign = tie.Sign,
                standing = RecordName.Of(tie.Standing.Sign),
                cooperation = Math.Round(tie.Cooperation, 4),
                conflict = Math.Round(tie.Conflict, 4),
                lean = Math.Round(tie.Standing.Lean, 4),
                events = Math.Round(tie.Events, 4),
                reports = Math.Round(tie.Reports, 4),
                documents = tie.Documents,
                sources = tie.Sources,
                support = Math.Round(tie.Standing.Support, 4),
                from = BinName.Day(tie.Days.First),
                to = BinName.Day(tie.Days.Last),
            },
            s_options);
    }
}
