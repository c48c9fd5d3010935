using System.Buffers.Text;
using System.Text;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Reads the rows of one format and hands them to the study.</summary>
internal abstract class RowFormat(ImportWriter writer, ImportVocabulary vocabulary, ImportedDataset dataset, CodeSystem system)
{
    private const int LongestCode = 4;

    /// <summary>The data set.</summary>
    public ImportedDataset Dataset => dataset;

    /// <summary>What its event codes are written in.</summary>
    public CodeSystem System => system;

    /// <summary>What stands between cells.</summary>
    public virtual byte Separator => (byte)'\t';

    /// <summary>Whether a file is one transaction, because a row can only be told from its repetition by all rows before it.</summary>
    public virtual bool IsWhole => false;

    /// <summary>Whether rows cannot be read without a line that names the columns.</summary>
    public virtual bool NeedsHeader => false;

    protected ImportWriter Writer => writer;

    protected ImportVocabulary Vocabulary => vocabulary;

    /// <summary>Whether the first line of a file names the columns; a format whose columns may stand in any order learns it here.</summary>
    public abstract bool IsHeader(in RowCells cells);

    /// <summary>Imports a row, or tells why it cannot be.</summary>
    public abstract RejectReason Read(in RowCells cells);

    /// <summary>What a data set's words for an actor mean.</summary>
    protected abstract ImportedActor Describe(string written);

    /// <summary>The number of an actor.</summary>
    protected int Actor(ReadOnlySpan<byte> written) =>
        Writer.Actor(written) is var number && number != 0 ? number : Writer.Add(written, Describe(Encoding.UTF8.GetString(written)));

    /// <summary>The number of a code.</summary>
    protected int Code(ReadOnlySpan<byte> written) => Writer.Code(written) is var number && number != 0
        ? number
        : Writer.Add(written, Vocabulary.Read(System, Encoding.UTF8.GetString(written)));

    /// <summary>The code that the same event bears from the other side: who visits is received, any other deed done together keeps its code.</summary>
    protected ReadOnlySpan<byte> Mirror(ReadOnlySpan<byte> code) =>
        system != CodeSystem.Cameo ? code : code.SequenceEqual("042"u8) ? "043"u8 : code.SequenceEqual("043"u8) ? "042"u8 : code;

    /// <summary>Whether a cell is a code of two to four digits.</summary>
    protected static bool IsCode(ReadOnlySpan<byte> cell) => cell.Length is >= 2 and <= LongestCode && cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>What is wrong with the columns, id, day or code of a row that begins with an id and a day; none when nothing is.</summary>
    protected static RejectReason Check(in RowCells cells, int columns, int code, out int day)
    {
        day = 0;
        return cells.Count != columns ? RejectReason.Columns
            : cells[0].IsEmpty ? RejectReason.Id
            : !RowDay.TryParse(cells[1], out day) ? RejectReason.Date
            : !IsCode(cells[code]) ? RejectReason.Code
            : RejectReason.None;
    }

    /// <summary>What an event and its mirror have in common.</summary>
    protected static long MarkOf(ulong identity, int day, int code, int mirrorCode, int source, int target)
    {
        ulong sides = ((ulong)(uint)Math.Min(source, target) << 32) | (uint)Math.Max(source, target);
        ulong codes = ((ulong)(uint)Math.Min(code, mirrorCode) << 32) | (uint)Math.Max(code, mirrorCode);
        long mark = (long)ByteHash.Fold(ByteHash.Fold(ByteHash.Fold(identity, (uint)day), codes), sides);
        return mark == 0 ? 1 : mark;
    }

    /// <summary>A whole number, 0 or more.</summary>
    protected static bool TryCount(ReadOnlySpan<byte> cell, out int count) => Utf8Parser.TryParse(cell, out count, out int read) && read == cell.Length && count >= 0;

    /// <summary>The numbers of an address's publisher and of the document itself.</summary>
    protected (int Publisher, long Document) Locate(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty)
        {
            return (0, 0);
        }

        int scheme = address.IndexOf("://"u8);
        if (scheme < 0)
        {
            return (0, Writer.Document(0, address));
        }

        int slash = address[(scheme + 3)..].IndexOf((byte)'/');
        int end = slash < 0 ? address.Length : scheme + 3 + slash;
        ReadOnlySpan<byte> host = address[(scheme + 3)..end];
        int publisher = Writer.Publisher(address[..end], host.StartsWith("www."u8) ? host[4..] : host);
        return (publisher, Writer.Document(publisher, address[end..]));
    }
}
