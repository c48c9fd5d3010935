namespace Entente.Relations;

/// <summary>The documents that are drawn from, each with its source.</summary>
/// <remarks>Documents have an order of their own, by name, and those without a name (rows of event data) in the order they came; so draws do not depend on how reports are ordered.</remarks>
public sealed class DocumentRoster
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sourceNames = [];
    private readonly List<int> _sourceOf = [];
    private readonly List<string?> _names = [];

    /// <summary>How many there are.</summary>
    public int Count => _sourceOf.Count;

    /// <summary>The place of a document. Where events give it several sources, as when it is a copy in one and stands alone in another, it has the ordinally least, whatever the order they come in.</summary>
    public int Add(string source, string document)
    {
        if (!_places.TryGetValue(document, out int place))
        {
            place = _places[document] = Add(SourceOf(source));
            _names[place] = document;
        }
        else if (StringComparer.OrdinalIgnoreCase.Compare(source, _sourceNames[_sourceOf[place]]) < 0)
        {
            _sourceOf[place] = SourceOf(source);
        }

        return place;
    }

    /// <summary>The place of a new document without a name.</summary>
    /// <param name="source">Number of its source.</param>
    public int Add(int source)
    {
        _sourceOf.Add(source);
        _names.Add(null);
        return _sourceOf.Count - 1;
    }

    /// <summary>Says by what name reports know a document without one; it keeps its place in the order.</summary>
    public void Name(int place, string name) => _places.TryAdd(name, place);

    /// <summary>The number of a source.</summary>
    public int SourceOf(string source)
    {
        if (!_sources.TryGetValue(source, out int number))
        {
            number = _sources[source] = _sources.Count;
            _sourceNames.Add(source);
        }

        return number;
    }

    /// <summary>The number of the source of the document at a place.</summary>
    public int SourceAt(int place) => _sourceOf[place];

    /// <summary>The place of a document that is there.</summary>
    public int PlaceOf(string document) => _places[document];

    /// <summary>The documents of each source that has any, in their order; sources by name.</summary>
    public int[][] BySource()
    {
        var documents = new List<int>[_sources.Count];
        for (int place = 0; place < _sourceOf.Count; place++)
        {
            (documents[_sourceOf[place]] ??= []).Add(place);
        }

        return [.. _sources.OrderBy(source => source.Key, StringComparer.OrdinalIgnoreCase).Select(source => documents[source.Value]).Where(found => found is not null).Select(Ordered)];
    }

    private int[] Ordered(List<int> places)
    {
        places.Sort((one, other) => (_names[one], _names[other]) switch
        {
            (null, null) => one.CompareTo(other),
            var (first, second) => string.CompareOrdinal(first, second),
        });
        return [.. places];
    }
}
