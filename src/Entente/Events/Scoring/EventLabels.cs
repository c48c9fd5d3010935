using Entente.Events.Plover;
using Entente.Vocabularies;

namespace Entente.Events.Scoring;

/// <summary>Numbers the labels that the scorer tells apart: types with one for "no event", modes within types, statuses.</summary>
public sealed class EventLabels
{
    private readonly (EventType Type, string? Mode)[] _modes;

    /// <summary>The labels of a code book.</summary>
    public EventLabels(PloverScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        _modes = [.. Enum.GetValues<EventType>().SelectMany(type => scheme.ModesOf(type).Order(StringComparer.Ordinal).Select(mode => (type, (string?)mode)).Prepend((type, null)))];
    }

    /// <summary>Label of a pair with no event between its parties.</summary>
    public static int Nothing { get; } = Enum.GetValues<EventType>().Length;

    /// <summary>Number of labels of each task: type, mode, status.</summary>
    public IReadOnlyList<int> Tasks => [Nothing + 1, _modes.Length, Enum.GetValues<EventStatus>().Length];

    /// <summary>Where the modes' probabilities begin.</summary>
    internal static int FirstMode => Nothing + 1;

    /// <summary>Where the statuses' probabilities begin.</summary>
    internal int FirstStatus => FirstMode + _modes.Length;

    /// <summary>The labels that a set's name of a type stands for; none when it names no type.</summary>
    public static int[] TypesNamed(string name) => name switch
    {
        "NONE" => [Nothing],
        "YIELD" => [(int)EventType.Concede, (int)EventType.Retreat],
        _ => [.. Enum.GetValues<EventType>().Where(type => RecordName.Of(type) == name).Select(type => (int)type)],
    };

    /// <summary>The label of a mode within a type, an empty name standing for none; empty when the code book does not know it.</summary>
    public int[] ModeNamed(string type, string mode) =>
        [.. Enumerable.Range(0, _modes.Length).Where(i => RecordName.Of(_modes[i].Type) == type && (_modes[i].Mode ?? "") == mode)];

    /// <summary>The label of a status by its name.</summary>
    public static int[] StatusNamed(string name) => [.. Enum.GetValues<EventStatus>().Where(status => RecordName.Of(status) == name).Select(status => (int)status)];

    /// <summary>Type and mode of a mode's label ("CONSULT/visit"), or null when it stands for none.</summary>
    public string? NameOfMode(int label) => _modes[label].Mode is { } mode ? RecordName.Of(_modes[label].Type) + "/" + mode : null;

    /// <summary>The modes of a type with their labels.</summary>
    internal IEnumerable<(int Label, string? Mode)> ModesOf(EventType type) =>
        Enumerable.Range(0, _modes.Length).Where(i => _modes[i].Type == type).Select(i => (i, _modes[i].Mode));
}
