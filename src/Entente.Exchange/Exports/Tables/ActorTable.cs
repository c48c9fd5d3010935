using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Actors;
using Entente.Store;

namespace Entente.Exchange.Exports.Tables;

/// <summary>Actors of a study as rows and records.</summary>
/// <param name="catalogue">Where their names stand; without one they have none.</param>
public sealed class ActorTable(ActorCatalogue? catalogue)
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The columns.</summary>
    public IReadOnlyList<Field<ActorActivity>> Fields { get; } =
    [
        new("id", actor => actor.Id),
        new("name", actor => catalogue?.Find(actor.Id)?.Name),
        new("country", actor => actor.Country),
        new("kind", actor => actor.Kind),
        new("as actor", actor => CellText.Number(actor.AsActor)),
        new("as recipient", actor => CellText.Number(actor.AsRecipient)),
        new("documents", actor => CellText.Number(actor.Documents)),
    ];

    /// <summary>One line of JSON, without a line end.</summary>
    public string ToJson(ActorActivity actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return JsonSerializer.Serialize(
            new
            {
                id = actor.Id,
                name = catalogue?.Find(actor.Id)?.Name,
                country = actor.Country,
                kind = actor.Kind,
                asActor = actor.AsActor,
                asRecipient = actor.AsRecipient,
                documents = actor.Documents,
            },
            s_options);
    }
}
