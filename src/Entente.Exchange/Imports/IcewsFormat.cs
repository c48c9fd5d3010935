using System.Text;
using Entente.Actors;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Rows of ICEWS: twenty columns, actors by name, sectors in words, states by name.</summary>
/// <remarks>
/// What two sides do together (CAMEO 03 to 06) comes as two rows with the sides swapped, which have the day, story, sentence and code in common and, in some editions, the
/// id. They are one event here. An id is unique only together with its day.
/// </remarks>
internal sealed class IcewsFormat(ImportWriter writer, ImportVocabulary vocabulary) : RowFormat(writer, vocabulary, ImportedDataset.Icews, CodeSystem.Cameo)
{
    private const int Columns = 20;
    private const int Source = 2;
    private const int Target = 8;
    private const int Story = 11;
    private const int Sentence = 12;
    private const int Publisher = 13;
    private const int BareRoot = 2;

    public override bool IsHeader(in RowCells cells) => cells[0].SequenceEqual("Event ID"u8);

    public override RejectReason Read(in RowCells cells)
    {
        if (Check(cells, Columns, 6, out int day) is var fault && fault != RejectReason.None)
        {
            return fault;
        }

        int source = Side(cells, Source);
        int target = Side(cells, Target);
        if (source == 0 && target == 0)
        {
            return RejectReason.Actors;
        }

        Span<byte> padded = stackalloc byte[cells[6].Length + 1];
        ReadOnlySpan<byte> written = WithZero(cells[6], padded);
        int code = Code(written);
        int mirror = Code(Mirror(written));
        int publisher = IsGiven(cells[Publisher]) ? Writer.Publisher(cells[Publisher], cells[Publisher]) : 0;
        Writer.Add(new ImportedRow
        {
            Day = day, Id = cells[0], Mark = MarkOf(Identity(cells, written), day, code, mirror, source, target), Source = source, Target = target, Code = code, MirrorCode = mirror,
            Publisher = publisher, Document = IsGiven(cells[Story]) ? Writer.Document(publisher, cells[Story]) : 0,
        });
        return RejectReason.None;
    }

    // Some editions dropped the zeros that codes begin with; ICEWS has no bare roots, so what has two digits lacks one.
    private ReadOnlySpan<byte> WithZero(ReadOnlySpan<byte> code, Span<byte> room)
    {
        if (code.Length != BareRoot && (Writer.Code(code) != 0 || IsKnown(code)))
        {
            return code;
        }

        room[0] = (byte)'0';
        code.CopyTo(room[1..]);
        return code.Length == BareRoot || IsKnown(room) ? room : code;
    }

    private bool IsKnown(ReadOnlySpan<byte> code) => Vocabulary.Read(CodeSystem.Cameo, Encoding.ASCII.GetString(code)).IsKnown;

    protected override ImportedActor Describe(string written)
    {
        string[] cells = written.Split('\t');
        (string name, string country) = (cells[0], cells[2]);
        string? state = Vocabulary.Catalogue.Find(country) is { Kind: ActorKind.State } found ? found.Id : null;
        Sector sector = SectorCode.OfWords(cells[1]);
        Actor? actor = name.EndsWith(')') ? null : Vocabulary.Catalogue.Find(name);
        if (actor is null)
        {
            return new ImportedActor(name, name, sector, null, state);
        }

        // Of persons the state is the data set's: it knows the office held on the day, and namesakes abroad.
        string? stands = actor.Kind == ActorKind.Person ? state : actor.Country;
        bool isOther = actor.Country is { } own && state is not null && own != state;
        return isOther
            ? new ImportedActor(name, name, sector, null, state)
            : new ImportedActor(name, name, sector == Sector.UNK ? actor.Sector : sector, actor.Id, stands);
    }

    private static bool IsGiven(ReadOnlySpan<byte> cell) => !cell.IsEmpty && !cell.SequenceEqual("NA"u8);

    private static ulong Identity(in RowCells cells, ReadOnlySpan<byte> code)
    {
        bool isTogether = code[0] == '0' && code[1] is >= (byte)'3' and <= (byte)'6';
        return isTogether && IsGiven(cells[Story]) ? ByteHash.Fold(ByteHash.Of(cells[Story]), ByteHash.Of(cells[Sentence])) : ByteHash.Of(cells[0]);
    }

    private int Side(in RowCells cells, int first) => IsGiven(cells[first]) ? Actor(cells.Between(first, first + 2)) : 0;
}
