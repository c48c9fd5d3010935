namespace Entente.Workbench.Hosting;

/// <summary>Keeps what was worked out from a study until the study changes, the latest few questions only.</summary>
/// <remarks>A study is a file and its log; both are as they were when neither's length nor time of writing has changed. Two visitors who ask the same at once both work it out.</remarks>
internal sealed class StudyMemo(string path)
{
    private const int MostKept = 16;

    private readonly Lock _lock = new();
    private readonly LinkedList<(string Key, object Value)> _kept = new();
    private string _stamp = "";

    /// <summary>The value of a question, worked out when it is not kept.</summary>
    public T Get<T>(string key, Func<T> make)
        where T : class
    {
        string stamp = Stamp();
        lock (_lock)
        {
            if (stamp != _stamp)
            {
                _kept.Clear();
                _stamp = stamp;
            }

            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == key && node.Value.Value is T known)
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return known;
                }
            }
        }

        T made = make();
        lock (_lock)
        {
            if (stamp == _stamp)
            {
                _kept.AddFirst((key, made));
                while (_kept.Count > MostKept)
                {
                    _kept.RemoveLast();
                }
            }
        }

        return made;
    }

    private string Stamp() => $"{StampOf(path)} {StampOf(path + "-wal")}";

    private static string StampOf(string file) => new FileInfo(file) is { Exists: true } info ? $"{info.Length}@{info.LastWriteTimeUtc.Ticks}" : "";
}
