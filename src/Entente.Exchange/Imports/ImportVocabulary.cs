using Entente.Actors;
using Entente.Events;
using Entente.Events.Plover;
using Entente.Exchange.Cameo;
using Entente.Exchange.Petrarch;
using Entente.Problems;
using Entente.Store.Imports;
using Entente.Vocabularies;

namespace Entente.Exchange.Imports;

/// <summary>What codes of other systems mean: events in PLOVER's terms, actors as the catalogue has them. Immutable.</summary>
public sealed class ImportVocabulary
{
    private readonly CameoScheme _cameo;
    private readonly WeisScheme _weis;
    private readonly PloverScheme _plover;

    private ImportVocabulary(CameoScheme cameo, WeisScheme weis, PloverScheme plover, ActorCodes actors, ActorCatalogue catalogue)
    {
        _cameo = cameo;
        _weis = weis;
        _plover = plover;
        Actors = actors;
        Catalogue = catalogue;
    }

    internal ActorCodes Actors { get; }

    internal ActorCatalogue Catalogue { get; }

    /// <summary>Loads the tables in <c>plover/</c>.</summary>
    /// <returns>The vocabulary, or EN0002 or EN0201 with the file and line that is wrong.</returns>
    public static Outcome<ImportVocabulary> Load(DataFolder data, ActorCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(catalogue);
        var cameo = CameoScheme.Load(data);
        var weis = WeisScheme.Load(data);
        var plover = PloverScheme.Load(data);
        var actors = ActorCodes.Load(data, catalogue);
        return (cameo.Problem ?? weis.Problem ?? plover.Problem ?? actors.Problem) is { } problem
            ? problem
            : new ImportVocabulary(cameo.Value, weis.Value, plover.Value, actors.Value, catalogue);
    }

    /// <summary>What an event code means.</summary>
    public ImportedCode Read(CodeSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return system switch
        {
            CodeSystem.Weis => ReadWeis(code),
            CodeSystem.Plover => ReadPlover(code),
            _ => ReadCameo(code),
        };
    }

    private ImportedCode ReadCameo(string code) => _cameo.Read(code) is { } meaning
        ? Of(CodeSystem.Cameo, code, meaning.Type, meaning.Mode, meaning.Goldstein)
        : new ImportedCode(CodeSystem.Cameo, code, null, null, null, 0, null, IsKnown: false);

    // Where WEIS is coarser than PLOVER the first of its types counts, which is the one most often meant.
    private ImportedCode ReadWeis(string code) => _weis.Read(code) is { } types
        ? Of(CodeSystem.Weis, code, types.Count > 0 ? types[0] : null, null, null)
        : new ImportedCode(CodeSystem.Weis, code, null, null, null, 0, null, IsKnown: false);

    private ImportedCode ReadPlover(string code)
    {
        int slash = code.IndexOf('/', StringComparison.Ordinal);
        string name = slash < 0 ? code : code[..slash];
        string? mode = slash < 0 ? null : code[(slash + 1)..];
        return RecordName.Parse<EventType>(name) is { } type
            ? Of(CodeSystem.Plover, code, type, mode is not null && _plover.ModesOf(type).Contains(mode) ? mode : null, null)
            : new ImportedCode(CodeSystem.Plover, code, null, null, null, 0, null, IsKnown: false);
    }

    private ImportedCode Of(CodeSystem system, string code, EventType? type, string? mode, double? goldstein) => type is { } known
        ? new ImportedCode(system, code, known, mode, _plover.QuadOf(known), _plover.IntensityOf(known, mode), goldstein, IsKnown: true)
        : new ImportedCode(system, code, null, null, null, 0, goldstein, IsKnown: true);
}
