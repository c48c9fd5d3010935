using Entente.Problems;
using Entente.Store.Imports;

namespace Entente.Exchange.Imports;

/// <summary>Finds how the rows of a file are to be read.</summary>
internal static class FormatChoice
{
    private const int LinesToLookAt = 1_000;

    /// <summary>The reader for a file; GDELT's versions are told by the number of columns, codes of lists by whether any is one that CAMEO does not have.</summary>
    /// <returns>The reader, or EN0402.</returns>
    public static Outcome<RowFormat> For(ImportFormat format, EventFile file, ImportWriter writer, ImportVocabulary vocabulary, CodeSystem? listCodes) => format switch
    {
        ImportFormat.Gdelt => Gdelt(file, writer, vocabulary),
        ImportFormat.Icews => new IcewsFormat(writer, vocabulary),
        ImportFormat.Polecat => new PolecatFormat(writer, vocabulary),
        ImportFormat.Phoenix => new PhoenixFormat(writer, vocabulary),
        _ => List(file, writer, vocabulary, listCodes),
    };

    private static Outcome<RowFormat> Gdelt(EventFile file, ImportWriter writer, ImportVocabulary vocabulary)
    {
        using Stream content = file.Open(out _);
        var lines = new LineReader(content);
        int[] ends = new int[RowCells.Most];
        while (lines.Line < LinesToLookAt && lines.TryRead(out ReadOnlySpan<byte> line))
        {
            switch (RowCells.Split(line, (byte)'\t', ends).Count)
            {
                case GdeltFormat.History or GdeltFormat.Daily:
                    return new GdeltFormat(writer, vocabulary, ImportedDataset.Gdelt1);
                case GdeltFormat.Second:
                    return new GdeltFormat(writer, vocabulary, ImportedDataset.Gdelt2);
                case GdeltReducedFormat.Columns:
                    return new GdeltReducedFormat(writer, vocabulary);
                case GdeltMentionFormat.Columns:
                    return new GdeltMentionFormat(writer, vocabulary);
            }
        }

        return ProblemCatalogue.BadCorpus.For(file.Name, "no line has as many cells as GDELT has columns: 57, 58 or 61 of events, 17 of the reduced history, 16 of mentions");
    }

    private static KedsFormat List(EventFile file, ImportWriter writer, ImportVocabulary vocabulary, CodeSystem? listCodes)
    {
        using Stream content = file.Open(out _);
        var lines = new LineReader(content);
        int[] ends = new int[RowCells.Most];
        bool isFirst = true;
        byte separator = (byte)'\t';
        KedsFormat? looking = null;
        bool isWeis = listCodes == CodeSystem.Weis;
        while ((looking is null || listCodes is null && !isWeis) && lines.TryRead(out ReadOnlySpan<byte> line))
        {
            separator = isFirst ? KedsFormat.SeparatorOf(line) : separator;
            looking ??= new KedsFormat(writer, vocabulary, CodeSystem.Cameo, separator);
            RowCells cells = RowCells.Split(line, separator, ends);
            // CAMEO ends with 20.
            bool isData = !isFirst || !looking.IsHeader(cells);
            isWeis |= isData && looking.CodeCell(cells) is { Length: 3 } code && (code.StartsWith("21"u8) || code.StartsWith("22"u8));
            isFirst = false;
        }

        return new KedsFormat(writer, vocabulary, listCodes ?? (isWeis ? CodeSystem.Weis : CodeSystem.Cameo), separator);
    }
}
