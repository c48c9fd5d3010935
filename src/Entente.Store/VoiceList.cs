using System.Text.Json;
using Entente.Documents;
using Entente.Vocabularies;

namespace Entente.Store;

/// <summary>A chain of voices as the JSON that one column holds.</summary>
internal static class VoiceList
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    public static string Print(IReadOnlyList<Voice> voices) =>
        voices.Count == 0 ? "[]" : JsonSerializer.Serialize(voices.Select(voice => new Row(RecordName.Of(voice.Kind), voice.Id, voice.Text)), s_options);

    public static IReadOnlyList<Voice> Parse(string json) =>
        json == "[]" ? [] : [.. JsonSerializer.Deserialize<List<Row>>(json, s_options)!.Select(row => new Voice(EventRows.Member<VoiceKind>(row.Kind), row.Id, row.Text))];

    private sealed record Row(string Kind, string? Id, string? Text);
}
