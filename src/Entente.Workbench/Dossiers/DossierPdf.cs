using System.ComponentModel;
using System.Diagnostics;
using Entente.Problems;

namespace Entente.Workbench.Dossiers;

/// <summary>Prints a brief as PDF by a Chromium that this machine has, without a window, a network or a profile of its user.</summary>
public static class DossierPdf
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    /// <summary>Writes the PDF.</summary>
    /// <param name="html">The brief as HTML.</param>
    /// <param name="path">Where the PDF goes; a file there is replaced.</param>
    /// <param name="cancellation">Ends the printing.</param>
    /// <returns>The path, or EN0810 when there is no Chromium, EN0811 when it fails.</returns>
    public static async Task<Outcome<string>> WriteAsync(string html, string path, CancellationToken cancellation) =>
        Find(Environment.GetEnvironmentVariable("PATH") ?? "") is { } program ? await PrintAsync(program, html, path, cancellation) : ProblemCatalogue.PrinterMissing.For(path, available: ".html, .md");

    /// <summary>The first Chromium in some folders, or null.</summary>
    internal static string? Find(string folders) =>
        s_names.SelectMany(name => folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Prints by a program.</summary>
    internal static async Task<Outcome<string>> PrintAsync(string program, string html, string path, CancellationToken cancellation)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-print-");
        try
        {
            string source = Path.Combine(folder.FullName, "brief.html");
            string target = Path.Combine(folder.FullName, "brief.pdf");
            await File.WriteAllTextAsync(source, html, cancellation);
            string? failure = await RunAsync(program, folder.FullName, source, target, cancellation);
            if (failure is null && new FileInfo(target) is { Exists: true, Length: > 0 })
            {
                File.Copy(target, path, overwrite: true);
                return path;
            }

            return ProblemCatalogue.PrintingFailed.For(path, $"{Path.GetFileName(program)}: {failure ?? "it wrote nothing"}", ".html, .md");
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>How the program is called. Its sandbox stays on but for root, under whom Chromium starts only without; no name is looked up, so nothing is fetched.</summary>
    internal static IReadOnlyList<string> Arguments(string folder, string source, string target, bool isRoot) =>
    [
        "--headless=new", .. isRoot ? ["--no-sandbox"] : Array.Empty<string>(), "--host-resolver-rules=MAP * ~NOTFOUND", "--disable-gpu", "--disable-background-networking",
        "--disable-dev-shm-usage", "--no-first-run", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={target}", new Uri(source).AbsoluteUri,
    ];

    private static async Task<string?> RunAsync(string program, string folder, string source, string target, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, Arguments(folder, source, target, Environment.IsPrivilegedProcess))
        {
            RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(s_limit);
        try
        {
            using Process process = Process.Start(start)!;
            return await WaitAsync(process, limit.Token, cancellation);
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }

    private static async Task<string?> WaitAsync(Process process, CancellationToken limit, CancellationToken cancellation)
    {
        Task<string> said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit);
            return process.ExitCode == 0 ? null : $"exit code {process.ExitCode}: {(await said).Split('\n')[0].Trim()}";
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return $"it did not end within {s_limit.TotalSeconds:0} seconds";
        }
    }

    // A browser may still be writing its profile when it has ended to the eye; what is left of it stays in the temporary folder.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
