using Entente.Workbench.Addresses;

namespace Entente.Workbench.Layout;

/// <summary>Attributes by which a form or button that works by itself takes the main part out of the next page where scripts run.</summary>
public static class Fragment
{
    /// <summary>Of a form, or a button of one, that is sent to an address.</summary>
    public static IReadOnlyDictionary<string, object> Post(Address address) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["hx-post"] = address.ToString(), ["hx-target"] = "#main", ["hx-select"] = "#main", ["hx-swap"] = "outerHTML", ["hx-push-url"] = "true",
    };
}
