using System.Text;
using Entente.Actors;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Rows of POLECAT, coded in PLOVER itself; columns are found by the header.</summary>
internal sealed class PolecatFormat(ImportWriter writer, ImportVocabulary vocabulary) : RowFormat(writer, vocabulary, ImportedDataset.Polecat, CodeSystem.Plover)
{
    private static readonly string[] s_names =
    [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Actor Name", "Actor Country", "Primary Actor Sector", "Recipient Name", "Recipient Country",
        "Primary Recipient Sector", "Source",
    ];

    // Some published files have names in their header for columns that their rows do not have; these rows stand as in all other files.
    private const int Published = 40;
    private static readonly int[] s_published = [0, 1, 2, 3, 7, 8, 10, 15, 16, 18, 33];

    private readonly int[] _named = Array.ConvertAll(s_names, _ => -1);
    private int[] _columns = s_published;
    private readonly byte[] _written = new byte[4_096];
    private int _count;

    public override bool NeedsHeader => true;

    public override bool IsHeader(in RowCells cells)
    {
        Array.Fill(_named, -1);
        for (int cell = 0; cell < cells.Count; cell++)
        {
            int column = Array.IndexOf(s_names, Encoding.UTF8.GetString(Plain(cells[cell])));
            if (column >= 0)
            {
                _named[column] = cell;
            }
        }

        _count = cells.Count;
        return Array.TrueForAll(_named[..^1], column => column >= 0);
    }

    public override RejectReason Read(in RowCells cells)
    {
        if (!Choose(cells))
        {
            return RejectReason.Columns;
        }

        if (Cell(cells, 0).IsEmpty)
        {
            return RejectReason.Id;
        }

        if (!RowDay.TryParse(Cell(cells, 1), out int day))
        {
            return RejectReason.Date;
        }

        if (Cell(cells, 2) is var type && (type.IsEmpty || type.IndexOfAnyExceptInRange((byte)'A', (byte)'Z') >= 0))
        {
            return RejectReason.Code;
        }

        int code = Code(Join(type, Cell(cells, 3), default, (byte)'/'));
        int source = Side(cells, 4);
        int target = Side(cells, 7);
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        ReadOnlySpan<byte> publisher = _columns[^1] < 0 ? default : Cell(cells, s_names.Length - 1);
        Writer.Add(new ImportedRow
        {
            Day = day, Id = Cell(cells, 0), Mark = MarkOf(ByteHash.Of(Cell(cells, 0)), day, code, code, source, target), Source = source, Target = target,
            Code = code, MirrorCode = code, Publisher = publisher.IsEmpty ? 0 : Writer.Publisher(publisher, publisher),
        });
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written)
    {
        string[] cells = written.Split('\t');
        (string name, string sector) = (cells[0], cells[2]);
        // A side that stands for several states stands for none of them alone.
        string? state = Vocabulary.Catalogue.Find(cells[1]) is { Kind: ActorKind.State } land ? land.Id : null;
        Actor? actor = name.Length == 0 ? null : Vocabulary.Catalogue.Find(name);
        Sector known = Enum.TryParse(sector, out Sector given) && Enum.IsDefined(given) ? given : actor?.Sector ?? (state is null ? Sector.UNK : Sector.GOV);
        return actor is null || (actor.Country is { } own && state is not null && own != state)
            ? new ImportedActor(name.Length > 0 ? name : cells[1], name, known, null, state)
            : new ImportedActor(name, name, known, actor.Id, actor.Kind == ActorKind.Person ? state : actor.Country ?? (actor.Kind == ActorKind.ArmedGroup ? null : state));
    }

    // Rows may end in empty cells that the header does not name.
    private bool Choose(in RowCells cells)
    {
        bool isAsNamed = cells.Count >= _count && (cells.Count == _count || cells.Between(_count, cells.Count - 1).Trim("\t "u8).IsEmpty);
        _columns = isAsNamed ? _named : s_published;
        return isAsNamed || (_count > Published && cells.Count == Published);
    }

    private ReadOnlySpan<byte> Cell(in RowCells cells, int name) => Plain(cells[_columns[name]]);

    private int Side(in RowCells cells, int name) => Cell(cells, name).IsEmpty && Cell(cells, name + 1).IsEmpty
        ? 0
        : Actor(Join(Cell(cells, name), Cell(cells, name + 1), Cell(cells, name + 2), (byte)'\t'));

    private static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> plain = cell.Length > 1 && cell[0] == '"' && cell[^1] == '"' ? cell[1..^1] : cell;
        return plain.SequenceEqual("None"u8) ? default : plain;
    }

    private ReadOnlySpan<byte> Join(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, byte between)
    {
        int length = Put(first, 0);
        if (!second.IsEmpty || between == '\t')
        {
            _written[length] = between;
            length = Put(second, length + 1);
        }

        if (between == '\t')
        {
            _written[length] = between;
            length = Put(third, length + 1);
        }

        return _written.AsSpan(0, length);
    }

    private int Put(ReadOnlySpan<byte> part, int at)
    {
        // A side that lists hundreds of names is known by the first of them.
        ReadOnlySpan<byte> kept = part[..Math.Min(part.Length, _written.Length / 4)];
        kept.CopyTo(_written.AsSpan(at));
        return at + kept.Length;
    }
}
