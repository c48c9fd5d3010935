namespace Entente.Exchange.Exports.Tables;

/// <summary>Writes records as JSON Lines, one at a time.</summary>
public static class JsonLines
{
    /// <summary>Writes a line a record, with LF line ends; the writer stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="records">The records.</param>
    /// <param name="toJson">A record as JSON on one line.</param>
    /// <returns>Number of records.</returns>
    public static long Write<T>(TextWriter output, IEnumerable<T> records, Func<T, string> toJson)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(toJson);
        long count = 0;
        foreach (T record in records)
        {
            output.Write(toJson(record));
            output.Write('\n');
            count++;
        }

        return count;
    }
}
