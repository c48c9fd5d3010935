using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Entente.Workbench.Hosting;

/// <summary>A page as JSON: what it shows, and how to have it again.</summary>
internal sealed record PageRecord(string Study, string Address, string Version, object View)
{
    /// <summary>How pages are written as JSON.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The record of a page.</summary>
    public static PageRecord Of(PageContext context, object view) =>
        new(context.Services.StudyName, context.Here.ToString(), context.Services.Options.Version, view);
}
