using System.Globalization;

namespace Entente.Language.Treebanks;

/// <summary>Gathers the lines of one CoNLL-U sentence and remembers which document it belongs to.</summary>
internal sealed class ConlluBlock
{
    private const int ColumnCount = 10;
    private const string NoSpace = "SpaceAfter=No";

    private readonly List<string> _comments = [];
    private readonly List<(string[] Columns, int Line)> _rows = [];
    private readonly List<TokenRange> _ranges = [];
    private string _documentId = "";
    private int _indexInDocument;

    public void Add(string line, int lineNumber)
    {
        if (line[0] == '#')
        {
            AddComment(line.Length > 1 && line[1] == ' ' ? line[2..] : line[1..]);
            return;
        }

        string[] columns = line.Split('\t');
        if (columns.Length < ColumnCount)
        {
            throw new FormatException($"line {lineNumber}: expected {ColumnCount} columns separated by tabs, found {columns.Length}");
        }

        if (columns[0].Contains('-'))
        {
            AddRange(columns, lineNumber);
        }
        else if (!columns[0].Contains('.'))
        {
            if (ParseNumber(columns[0], lineNumber) != _rows.Count + 1)
            {
                throw new FormatException($"line {lineNumber}: expected token {_rows.Count + 1}, found \"{columns[0]}\"");
            }

            _rows.Add((columns, lineNumber));
        }
    }

    /// <summary>The sentence gathered so far, and a clean slate; null when there was no token.</summary>
    public TreebankSentence? TakeSentence()
    {
        if (_rows.Count == 0)
        {
            return null;
        }

        TreebankSentence sentence = Build();
        _comments.Clear();
        _rows.Clear();
        _ranges.Clear();
        _indexInDocument++;
        return sentence;
    }

    private void AddComment(string comment)
    {
        _comments.Add(comment);
        if (comment == "newdoc" || comment.StartsWith("newdoc id", StringComparison.Ordinal))
        {
            int equals = comment.IndexOf('=', StringComparison.Ordinal);
            _documentId = equals < 0 ? "" : comment[(equals + 1)..].Trim();
            _indexInDocument = 0;
        }
    }

    private void AddRange(string[] columns, int lineNumber)
    {
        string[] ends = columns[0].Split('-');
        int first = ParseNumber(ends[0], lineNumber) - 1;
        int end = ParseNumber(ends[1], lineNumber);
        if (first != _rows.Count || end <= first)
        {
            throw new FormatException($"line {lineNumber}: range \"{columns[0]}\" does not begin at the next token");
        }

        _ranges.Add(new TokenRange(first, end, columns[1], HasSpaceAfter(columns[9])));
    }

    private TreebankSentence Build()
    {
        int count = _rows.Count;
        bool[] spaceAfter = [.. _rows.Select(row => HasSpaceAfter(row.Columns[9]))];
        foreach (TokenRange range in _ranges)
        {
            if (range.End > count)
            {
                throw new FormatException($"line {_rows[^1].Line}: a range ends outside the sentence");
            }

            // The file says nothing about spaces inside a word; the word's own mark holds after its last token.
            Array.Fill(spaceAfter, false, range.First, range.End - range.First);
            spaceAfter[range.End - 1] = range.SpaceAfter;
        }

        return new TreebankSentence
        {
            Forms = Column(1),
            Lemmas = Column(2),
            Pos = [.. _rows.Select(row => UniversalPosNames.Parse(row.Columns[3]))],
            PennTags = Column(4),
            Features = Column(5),
            Heads = [.. _rows.Select(row => ParseHead(row.Columns[6], row.Line, count))],
            Relations = Column(7),
            Misc = Column(9),
            SpaceAfter = spaceAfter,
            Ranges = [.. _ranges],
            Comments = [.. _comments],
            DocumentId = _documentId,
            IndexInDocument = _indexInDocument,
            Names = MiscAnnotations.ReadNames(Column(9)),
            Predicates = MiscAnnotations.ReadPredicates(Column(9)),
        };
    }

    private string[] Column(int column)
    {
        string[] values = new string[_rows.Count];
        for (int i = 0; i < values.Length; i++)
        {
            // Tags and relations repeat endlessly; sharing them keeps a treebank in memory small.
            string value = _rows[i].Columns[column];
            values[i] = column is 4 or 5 or 7 or 9 ? string.Intern(value) : value;
        }

        return values;
    }

    private static bool HasSpaceAfter(string misc) => !misc.Contains(NoSpace, StringComparison.Ordinal);

    private static int ParseHead(string value, int line, int count)
    {
        // Text that only has tokens, not trees, leaves the column empty.
        if (value == "_")
        {
            return -1;
        }

        int head = ParseNumber(value, line) - 1;
        return head < count ? head : throw new FormatException($"line {line}: head {value} lies outside the sentence");
    }

    private static int ParseNumber(string value, int line) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"line {line}: \"{value}\" is not a number");
}
