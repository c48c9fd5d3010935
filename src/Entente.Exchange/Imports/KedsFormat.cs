using System.Text;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Lists of date, source, target and code, separated by tabs, commas or blanks; the columns stand in this order unless a header names them.</summary>
/// <remarks>
/// Rows have no ids, so the second row of a day with the same sides and code is the second such event, and the second row of another list is the same event again.
/// </remarks>
internal sealed class KedsFormat(ImportWriter writer, ImportVocabulary vocabulary, CodeSystem system, byte separator) : RowFormat(writer, vocabulary, ImportedDataset.Keds, system)
{
    private const int NotGiven = -1;
    private readonly Dictionary<ulong, int> _seen = [];
    private int _date;
    private int _source = 1;
    private int _target = 2;
    private int _code = 3;
    private int _id = NotGiven;
    private int _document = NotGiven;

    public override byte Separator => separator;

    public override bool IsWhole => true;

    /// <summary>What stands between the cells of a line.</summary>
    public static byte SeparatorOf(ReadOnlySpan<byte> line) => line.Contains((byte)'\t') ? (byte)'\t' : line.Contains((byte)',') ? (byte)',' : (byte)' ';

    public override bool IsHeader(in RowCells cells)
    {
        string[] names = new string[cells.Count];
        for (int cell = 0; cell < names.Length; cell++)
        {
            names[cell] = Encoding.UTF8.GetString(Cell(cells, cell)).ToLowerInvariant();
        }

        int[] found = [Array.IndexOf(names, "date"), Array.IndexOf(names, "source"), Array.IndexOf(names, "target"), Array.IndexOf(names, "code")];
        if (Array.IndexOf(found, NotGiven) >= 0)
        {
            return false;
        }

        (_date, _source, _target, _code) = (found[0], found[1], found[2], found[3]);
        (_id, _document) = (Array.IndexOf(names, "event"), Array.IndexOf(names, "document"));
        return true;
    }

    /// <summary>The code of a row; empty when it has none.</summary>
    public ReadOnlySpan<byte> CodeCell(in RowCells cells) => cells.Count > _code ? Cell(cells, _code) : default;

    public override RejectReason Read(in RowCells cells)
    {
        if (cells.Count <= Math.Max(Math.Max(_date, _source), Math.Max(_target, _code)))
        {
            return RejectReason.Columns;
        }

        if (!RowDay.TryParse(Cell(cells, _date), out int day))
        {
            return RejectReason.Date;
        }

        if (!IsCode(Cell(cells, _code)))
        {
            return RejectReason.Code;
        }

        int source = Side(Cell(cells, _source));
        int target = Side(Cell(cells, _target));
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        Add(cells, day, source, target);
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written) => Vocabulary.Actors.Read(written, null, null, isKeds: true);

    private void Add(in RowCells cells, int day, int source, int target)
    {
        int code = Code(Cell(cells, _code));
        int mirror = Code(Mirror(Cell(cells, _code)));
        ReadOnlySpan<byte> id = _id >= 0 && _id < cells.Count ? Cell(cells, _id) : default;
        (int publisher, long document) = _document >= 0 && _document < cells.Count ? Locate(Cell(cells, _document)) : default;
        Writer.Add(new ImportedRow
        {
            Day = day, Id = id, Mark = MarkOf(id.IsEmpty ? Ordinal(day, source, target, code) : ByteHash.Of(id), day, code, mirror, source, target),
            Source = source, Target = target, Code = code, MirrorCode = id.IsEmpty ? 0 : mirror, Publisher = publisher, Document = document,
        });
    }

    private ulong Ordinal(int day, int source, int target, int code)
    {
        ulong row = ByteHash.Fold(ByteHash.Fold((uint)day, (uint)code), ((ulong)(uint)source << 32) | (uint)target);
        _seen.TryGetValue(row, out int before);
        _seen[row] = before + 1;
        return ByteHash.Fold(row, (uint)before);
    }

    // Some programs put every cell in quotes; none of these cells has a separator in it.
    private static ReadOnlySpan<byte> Cell(in RowCells cells, int cell) => cells[cell].Trim((byte)'"');

    private int Side(ReadOnlySpan<byte> cell) => cell.IsEmpty || cell.SequenceEqual("---"u8) || cell.SequenceEqual("***"u8) ? 0 : Actor(cell);
}
