using System.IO.Compression;
using System.Text;

namespace Entente.Language.Treebanks;

/// <summary>Opens annotated text files, plain or compressed.</summary>
public static class TreebankFile
{
    /// <summary>Opens a UTF-8 file for reading; a name ending in ".gz" is unpacked on the way.</summary>
    public static TextReader OpenText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Stream stream = File.OpenRead(path);
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            stream = new GZipStream(stream, CompressionMode.Decompress);
        }

        return new StreamReader(stream, Encoding.UTF8);
    }

    /// <summary>Every sentence of a CoNLL-U file, plain or compressed.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U.</exception>
    public static IReadOnlyList<TreebankSentence> ReadConllu(string path)
    {
        using TextReader reader = OpenText(path);
        return [.. ConlluReader.Read(reader)];
    }
}
