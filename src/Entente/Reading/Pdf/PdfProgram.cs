using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Entente.Problems;

namespace Entente.Reading.Pdf;

/// <summary>Runs pdftotext of poppler-utils, the one program that reading starts: no shell, fixed arguments, the document on its standard input.</summary>
/// <remarks>
/// It is here, at the edge where bytes come in, and not in a stage after it: what it prints is all that the pure layout sees. It is stopped when
/// it takes more time, output or memory than <see cref="PdfLimits"/> allow.
/// </remarks>
public static class PdfProgram
{
    private static readonly string[] s_names = ["pdftotext", "pdftotext.exe"];
    private static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(5);
    private const int LongestMessage = 4_096;

    /// <summary>The program on the search path, or null; folders that depend on where one stands are passed over.</summary>
    public static string? Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>The program in some folders, or null.</summary>
    internal static string? Find(string folders) =>
        folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>What the program prints of a PDF: XHTML with the place of every word.</summary>
    /// <returns>The bytes, or EN0105, EN0109 or EN0110.</returns>
    internal static Outcome<byte[]> Run(string program, ReadOnlyMemory<byte> pdf, string path, PdfLimits limits)
    {
        try
        {
            using var process = Process.Start(Settings(program, limits))!;
            return Watch(process, pdf, path, limits);
        }
        catch (Win32Exception failure)
        {
            return ProblemCatalogue.PdfReaderMissing.For(path, failure.Message);
        }
    }

    // One page more than is read is asked for, so that too long a document can be told from one that just fits.
    private static ProcessStartInfo Settings(string program, PdfLimits limits)
    {
        var last = (limits.Pages + 1).ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(program, ["-enc", "UTF-8", "-l", last, "-bbox-layout", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        return start;
    }

    private static Outcome<byte[]> Watch(Process process, ReadOnlyMemory<byte> pdf, string path, PdfLimits limits)
    {
        var feeding = Task.Run(() => Feed(process.StandardInput.BaseStream, pdf));
        var printing = Task.Run(() => Take(process.StandardOutput.BaseStream, limits.OutputBytes));
        var complaining = Task.Run(() => Take(process.StandardError.BaseStream, LongestMessage, keepsReading: true));
        var clock = Stopwatch.StartNew();
        string? excess = null;
        while (excess is null && !process.WaitForExit(s_look))
        {
            excess = clock.Elapsed > limits.Time ? $"pdftotext took more than {limits.Time.TotalSeconds:0} seconds"
                : printing.IsCompleted && printing.Result is null ? $"its text takes more than {limits.OutputBytes:N0} bytes"
                : MemoryOf(process) > limits.MemoryBytes ? $"pdftotext took more than {limits.MemoryBytes:N0} bytes of memory"
                : null;
        }

        if (excess is not null)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(s_rest);
            return ProblemCatalogue.TooLarge.For(path, excess);
        }

        var ended = Task.WaitAll([feeding, printing, complaining], s_rest);
        return !ended ? ProblemCatalogue.PdfBroken.For(path, "pdftotext did not end its output")
            : printing.Result is not { } printed ? ProblemCatalogue.TooLarge.For(path, $"its text takes more than {limits.OutputBytes:N0} bytes")
            : process.ExitCode == 0 ? printed
            : Failure(path, process.ExitCode, Encoding.Latin1.GetString(complaining.Result!));
    }

    // Code 3 is a document that forbids taking its text.
    private static Problem Failure(string path, int code, string said) =>
        code == 3 || said.Contains("Incorrect password", StringComparison.Ordinal)
            ? ProblemCatalogue.PdfLocked.For(path)
            : ProblemCatalogue.PdfBroken.For(path, $"pdftotext ended with code {code}");

    private static void Feed(Stream input, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            using (input)
            {
                input.Write(pdf.Span);
            }
        }
        catch (IOException)
        {
            // The program ended before it had read all; its exit code says why.
        }
    }

    // Null when there was more; a message is cut short, but read to its end, since a full pipe would stop the program.
    private static byte[]? Take(Stream output, int most, bool keepsReading = false)
    {
        var taken = new MemoryStream();
        var buffer = new byte[65_536];
        for (int read; (read = output.Read(buffer)) > 0;)
        {
            var room = (int)Math.Min(read, most - taken.Length);
            taken.Write(buffer, 0, room);
            if (room < read && !keepsReading)
            {
                return null;
            }
        }

        return taken.ToArray();
    }

    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
