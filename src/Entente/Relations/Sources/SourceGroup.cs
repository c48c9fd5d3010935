namespace Entente.Relations.Sources;

/// <summary>The pieces of one source and what they tell.</summary>
internal sealed class SourceGroup
{
    private readonly HashSet<int> _pieces;

    private SourceGroup(string name, List<int> pieces, List<SourceReport> reports, IReadOnlyList<SourcePiece> all)
    {
        (Name, Pieces, Reports) = (name, pieces, reports);
        _pieces = [.. pieces];
        Own = new bool[all.Count];
        foreach (int piece in pieces)
        {
            Own[piece] = !all[piece].IsCopy;
        }

        Events = [.. reports.Select(report => report.Event)];
    }

    public string Name { get; }

    /// <summary>Places of its pieces.</summary>
    public IReadOnlyList<int> Pieces { get; }

    /// <summary>Which of all pieces are its own words.</summary>
    public bool[] Own { get; }

    public IReadOnlyList<SourceReport> Reports { get; }

    /// <summary>The distinct events it tells.</summary>
    public HashSet<int> Events { get; }

    public bool Holds(int piece) => _pieces.Contains(piece);

    /// <summary>The sources, most documents first; in a period only documents that tell an event of it.</summary>
    public static SourceGroup[] Of(IReadOnlyList<SourcePiece> pieces, SourceReport[] reports, SourceQuestion question)
    {
        ILookup<int, SourceReport> byPiece = reports.ToLookup(report => report.Piece);
        var named = Enumerable.Range(0, pieces.Count)
            .Where(piece => !question.HasPeriod || byPiece.Contains(piece))
            .SelectMany(piece => pieces[piece].NamesBy(question.By).Select(name => (Piece: piece, Name: name)))
            .GroupBy(found => found.Name, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. named.Select(source => new SourceGroup(
                    SpellingOf(source.Select(found => found.Name)),
                    [.. source.Select(found => found.Piece)],
                    [.. source.SelectMany(found => byPiece[found.Piece])],
                    pieces))
                .OrderByDescending(group => group.Pieces.Count).ThenBy(group => group.Name, StringComparer.Ordinal),
        ];
    }

    private static string SpellingOf(IEnumerable<string> names) =>
        names.CountBy(name => name, StringComparer.Ordinal).OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;
}
