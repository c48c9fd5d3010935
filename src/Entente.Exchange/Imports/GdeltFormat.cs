using System.Buffers.Text;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Event rows of GDELT: 57 columns in the history of version 1, 58 in its daily files, 61 in version 2.</summary>
internal sealed class GdeltFormat(ImportWriter writer, ImportVocabulary vocabulary, ImportedDataset dataset) : RowFormat(writer, vocabulary, dataset, CodeSystem.Cameo)
{
    public const int History = 57;
    public const int Daily = 58;
    public const int Second = 61;
    private const int Id = 0;
    private const int Date = 1;
    private const int FirstActor = 5;
    private const int SecondActor = 15;
    private const int ActorCells = 3;
    private const int EventCode = 26;
    private const int Sources = 32;
    private const int Articles = 33;

    public override bool IsHeader(in RowCells cells) => cells[Id].SequenceEqual("GLOBALEVENTID"u8) || cells[Id].SequenceEqual("GlobalEventID"u8);

    public override RejectReason Read(in RowCells cells)
    {
        if (!(Dataset == ImportedDataset.Gdelt2 ? cells.Count == Second : cells.Count is History or Daily))
        {
            return RejectReason.Columns;
        }

        if (!Utf8Parser.TryParse(cells[Id], out long id, out int read) || read != cells[Id].Length || id < 0)
        {
            return RejectReason.Id;
        }

        if (!RowDay.TryParse(cells[Date], out int day))
        {
            return RejectReason.Date;
        }

        if (!IsCode(cells[EventCode]))
        {
            return RejectReason.Code;
        }

        if (!TryCount(cells[Sources], out int sources) || !TryCount(cells[Articles], out int articles))
        {
            return RejectReason.Count;
        }

        int source = Side(cells, FirstActor);
        int target = Side(cells, SecondActor);
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        (int publisher, long document) = cells.Count == History ? default : Locate(cells[cells.Count - 1]);
        int code = Code(cells[EventCode]);
        Writer.Add(new ImportedRow
        {
            // A study's marks begin with 1, GDELT's ids with 0.
            Day = day, Mark = id + 1, IsMarkId = true, Source = source, Target = target, Code = code, MirrorCode = code,
            Reports = articles, Sources = sources, Publisher = publisher, Document = document,
        });
        return RejectReason.None;
    }

    protected override ImportedActor Describe(string written)
    {
        string[] cells = written.Split('\t');
        return Vocabulary.Actors.Read(cells[0].Trim(), cells[1].Trim(), cells[2].Trim(), isKeds: false);
    }

    private int Side(in RowCells cells, int first) => cells[first].IsEmpty ? 0 : Actor(cells.Between(first, first + ActorCells - 1));
}
