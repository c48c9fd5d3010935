using System.Buffers.Text;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Mention rows of GDELT 2: 16 columns, one row for a sentence of a document that tells an event.</summary>
internal sealed class GdeltMentionFormat(ImportWriter writer, ImportVocabulary vocabulary) : RowFormat(writer, vocabulary, ImportedDataset.Gdelt2, CodeSystem.Cameo)
{
    public const int Columns = 16;
    private const int DayLength = 8;

    public override bool IsHeader(in RowCells cells) => cells[0].SequenceEqual("GLOBALEVENTID"u8) || cells[0].SequenceEqual("GlobalEventID"u8);

    public override RejectReason Read(in RowCells cells)
    {
        if (cells.Count != Columns)
        {
            return RejectReason.Columns;
        }

        if (!Utf8Parser.TryParse(cells[0], out long id, out int read) || read != cells[0].Length || id < 0)
        {
            return RejectReason.Id;
        }

        if (cells[2].Length < DayLength || !RowDay.TryParse(cells[2][..DayLength], out int day))
        {
            return RejectReason.Date;
        }

        if (!TryCount(cells[6], out int sentence) || !TryCount(cells[11], out int confidence))
        {
            return RejectReason.Count;
        }

        ReadOnlySpan<byte> address = cells[5];
        (int publisher, long document) = Locate(address);
        if (publisher == 0 && !cells[4].IsEmpty)
        {
            publisher = Writer.Publisher(cells[4], cells[4]);
        }

        Writer.Add(new ImportedMention(id + 1, (long)ByteHash.Of(address), sentence, day, publisher, document, confidence));
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written) => throw new InvalidOperationException("A mention names no actors.");
}
