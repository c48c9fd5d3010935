using System.Text.Json;
using Entente.Store;
using Entente.Vocabularies;

namespace Entente.Exchange.Exports;

/// <summary>Where an exported file comes from: what was asked of which study, and the versions of everything that made the answer.</summary>
/// <remarks>It holds no time of day: the same study and query give the same bytes.</remarks>
public sealed record ExportStamp
{
    /// <summary>The program with its version ("Entente 1.0.0").</summary>
    public required string Program { get; init; }

    /// <summary>Versions of the stages that coded the study's documents; the lexicon's is that of the stage of events.</summary>
    public required IReadOnlyList<string> Stages { get; init; }

    /// <summary>Name of the study's file, without folders.</summary>
    public required string Study { get; init; }

    /// <summary>The query in words.</summary>
    public required string Query { get; init; }

    /// <summary>The query as arguments of <c>entente</c>, without the study.</summary>
    public required string Arguments { get; init; }

    /// <summary>The stamp of a request.</summary>
    public static ExportStamp Of(Study study, ExportRequest request, string program)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(request);
        return new ExportStamp
        {
            Program = program,
            Stages = study.Stages(),
            Study = Path.GetFileName(study.Path),
            Query = RequestWords.Of(request),
            Arguments = RequestWords.ArgumentsOf(request),
        };
    }

    /// <summary>All of it in one line.</summary>
    public override string ToString() => $"{Query} (entente {Arguments}) from study {Study}, by {Program}, coded by {(Stages.Count == 0 ? "no stage" : string.Join(' ', Stages))}";

    /// <summary>Writes it as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("query", Query);
        json.WriteString("arguments", Arguments);
        json.WriteString("study", Study);
        json.WriteString("program", Program);
        json.WriteStartArray("stages");
        foreach (string stage in Stages)
        {
            json.WriteStringValue(stage);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
