using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Rows of Phoenix: twenty-six columns without a header, actors in CAMEO's letters.</summary>
internal sealed class PhoenixFormat(ImportWriter writer, ImportVocabulary vocabulary) : RowFormat(writer, vocabulary, ImportedDataset.Phoenix, CodeSystem.Cameo)
{
    private const int Columns = 26;
    private const int Source = 5;
    private const int Target = 9;
    private const int Sentence = 23;
    private const int Addresses = 24;

    public override bool IsHeader(in RowCells cells) => cells[0].SequenceEqual("EventID"u8);

    public override RejectReason Read(in RowCells cells)
    {
        if (Check(cells, Columns, 13, out int day) is var fault && fault != RejectReason.None)
        {
            return fault;
        }

        int source = Side(cells, Source);
        int target = Side(cells, Target);
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        int code = Code(cells[13]);
        int mirror = Code(Mirror(cells[13]));
        ReadOnlySpan<byte> addresses = cells[Addresses];
        int first = addresses.IndexOf((byte)';');
        (int publisher, long document) = Locate(addresses.IsEmpty ? cells[Sentence] : first < 0 ? addresses : addresses[..first]);
        Writer.Add(new ImportedRow
        {
            Day = day, Id = cells[0], Mark = MarkOf(ByteHash.Of(cells[0]), day, code, mirror, source, target), Source = source, Target = target, Code = code, MirrorCode = mirror,
            Reports = 1 + addresses.Count((byte)';'), Publisher = publisher, Document = document,
        });
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written)
    {
        string[] cells = written.Split('\t');
        return Vocabulary.Actors.Read(cells[0], null, cells[1], isKeds: false);
    }

    private int Side(in RowCells cells, int first) => cells[first].IsEmpty || cells[first].SequenceEqual("---"u8) ? 0 : Actor(cells.Between(first, first + 1));
}
