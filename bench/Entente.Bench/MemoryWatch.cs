using System.Diagnostics;

namespace Entente.Bench;

/// <summary>Watches how much memory the process holds, a hundred times a second.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private long _most;

    public MemoryWatch() => _timer = new Timer(_ => Look(), null, 0, 10);

    /// <summary>The most bytes seen.</summary>
    public long Most => Interlocked.Read(ref _most);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        using var process = Process.GetCurrentProcess();
        if (process.WorkingSet64 is var held && held > Most)
        {
            Interlocked.Exchange(ref _most, held);
        }
    }
}
