using Entente.Events;
using Entente.Exchange.Cameo;
using Entente.Problems;
using Entente.Vocabularies;

namespace Entente.Exchange.Petrarch;

/// <summary>In which scheme the events of gold sentences are coded.</summary>
public enum GoldScheme
{
    /// <summary>WEIS when some code begins with 21 or 22, which CAMEO does not have, else CAMEO.</summary>
    Auto,

    /// <summary>CAMEO.</summary>
    Cameo,

    /// <summary>The World Event/Interaction Survey's.</summary>
    Weis,
}

/// <summary>What the codes of gold sentences mean in PLOVER's terms.</summary>
public sealed class PetrarchCodes
{
    private readonly CameoScheme _cameo;
    private readonly WeisScheme _weis;

    private PetrarchCodes(CameoScheme cameo, WeisScheme weis)
    {
        _cameo = cameo;
        _weis = weis;
    }

    /// <summary>Loads the tables of both schemes.</summary>
    /// <returns>The codes, or the problem of a table.</returns>
    public static Outcome<PetrarchCodes> Load(DataFolder data)
    {
        var cameo = CameoScheme.Load(data);
        var weis = WeisScheme.Load(data);
        return (cameo.Problem ?? weis.Problem) is { } problem ? problem : new PetrarchCodes(cameo.Value, weis.Value);
    }

    /// <summary>The scheme meant by <paramref name="asked"/> for these sentences.</summary>
    public static GoldScheme SchemeOf(GoldScheme asked, IEnumerable<PetrarchSentence> sentences) =>
        asked != GoldScheme.Auto ? asked
        : sentences.SelectMany(sentence => sentence.Triples).Any(triple => triple.Code.StartsWith("21", StringComparison.Ordinal) || triple.Code.StartsWith("22", StringComparison.Ordinal)) ? GoldScheme.Weis
        : GoldScheme.Cameo;

    /// <summary>The types any of which a code means; empty for no event; null for a code outside its scheme, which says nothing about what happened.</summary>
    /// <remarks>Letters after the digits tell patterns of a dictionary apart and mean nothing. In a file of WEIS codes those of four digits are CAMEO's.</remarks>
    public IReadOnlyList<EventType>? Read(string code, GoldScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(code);
        string digits = code.TrimEnd([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"]);
        if (scheme == GoldScheme.Weis && digits.Length == 3)
        {
            return _weis.Read(digits);
        }

        return _cameo.Read(digits) is not { } meaning ? null : meaning.Type is { } type ? [type] : [];
    }
}
