using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Rows of GDELT's reduced history: 17 columns, one row for all events of a day between the same actors with the same code.</summary>
internal sealed class GdeltReducedFormat(ImportWriter writer, ImportVocabulary vocabulary) : RowFormat(writer, vocabulary, ImportedDataset.Gdelt1, CodeSystem.Cameo)
{
    public const int Columns = 17;

    public override bool IsHeader(in RowCells cells) => cells[0].SequenceEqual("Date"u8);

    public override RejectReason Read(in RowCells cells)
    {
        if (cells.Count != Columns)
        {
            return RejectReason.Columns;
        }

        if (!RowDay.TryParse(cells[0], out int day))
        {
            return RejectReason.Date;
        }

        if (!IsCode(cells[3]))
        {
            return RejectReason.Code;
        }

        if (!TryCount(cells[4], out int events) || !TryCount(cells[5], out int articles))
        {
            return RejectReason.Count;
        }

        int source = cells[1].IsEmpty ? 0 : Actor(cells[1]);
        int target = cells[2].IsEmpty ? 0 : Actor(cells[2]);
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        Writer.Add(new ImportedRow { Day = day, Source = source, Target = target, Code = Code(cells[3]), Events = events, Reports = articles });
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written) => Vocabulary.Actors.Read(written, null, null, isKeds: false);
}
