namespace Entente.Workbench.Hosting;

/// <summary>Keeps what was worked out from a study until the study changes: the latest few questions, as long as all of it is light enough.</summary>
/// <remarks>A study is a file and its log; both are as they were when neither's length nor time of writing has changed. Visitors who ask the same at once wait for the first of them.</remarks>
internal sealed class StudyMemo(string path)
{
    private const int MostKept = 16;

    // Records of whatever kind: a tie, a place, an event. A hundred bytes to a thousand each.
    private const long MostWeight = 1_000_000;

    private readonly Lock _lock = new();
    private readonly LinkedList<Entry> _kept = new();
    private string _stamp = "";

    /// <summary>The value of a question, worked out when it is not kept.</summary>
    /// <param name="key">The question: a value that equals no other question's, such as a tuple or record of all it asks.</param>
    /// <param name="make">Works it out; that there is nothing (null) is kept too. When it throws, nothing is kept, and whoever waits works it out for himself.</param>
    /// <param name="weigh">Number of records in the value. What is heavier than everything kept may be together is not kept.</param>
    public T Get<T>(object key, Func<T> make, Func<T, long> weigh)
        where T : class?
    {
        Entry entry = Find((typeof(T), key));
        lock (entry)
        {
            if (entry.IsKnown)
            {
                return (T)entry.Value!;
            }

            T made = make();
            Keep(entry, made, weigh(made));
            return made;
        }
    }

    private Entry Find(object key)
    {
        string stamp = Stamp();
        lock (_lock)
        {
            if (stamp != _stamp)
            {
                _kept.Clear();
                _stamp = stamp;
            }

            for (LinkedListNode<Entry>? node = _kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key.Equals(key))
                {
                    _kept.Remove(node);
                    _kept.AddFirst(node);
                    return node.Value;
                }
            }

            _kept.AddFirst(new Entry(key));
            Trim();
            return _kept.First!.Value;
        }
    }

    // An entry that was dropped meanwhile, since the study changed, serves those who wait for it and then nobody.
    private void Keep(Entry entry, object? value, long weight)
    {
        lock (_lock)
        {
            if (weight > MostWeight)
            {
                _kept.Remove(entry);
                return;
            }

            (entry.IsKnown, entry.Value, entry.Weight) = (true, value, weight);
            Trim();
        }
    }

    private void Trim()
    {
        while (_kept.Count > MostKept || _kept.Sum(entry => entry.Weight) > MostWeight)
        {
            _kept.RemoveLast();
        }
    }

    /// <summary>A text that changes when the study does.</summary>
    public string Stamp() => $"{StampOf(path)} {StampOf(path + "-wal")}";

    private static string StampOf(string file) => new FileInfo(file) is { Exists: true } info ? $"{info.Length}@{info.LastWriteTimeUtc.Ticks}" : "";

    private sealed class Entry(object key)
    {
        public object Key { get; } = key;

        public bool IsKnown { get; set; }

        public object? Value { get; set; }

        public long Weight { get; set; }
    }
}
