using System.Diagnostics;
using System.Text.Json;

namespace Entente.Cli.Tests;

/// <summary>Opens exports with readers that other people wrote for Node: <c>tests/readers</c>.</summary>
internal static class ForeignReader
{
    private static readonly string s_folder = Path.Combine(Checkout.Root, "tests", "readers");

    /// <summary>Why no reader can run here; null when they can.</summary>
    public static string? Missing { get; } =
        !HasNode() ? "node is not there"
        : !Directory.Exists(Path.Combine(s_folder, "node_modules")) ? "the readers are not installed; run 'npm ci --prefix tests/readers'"
        : null;

    /// <summary>What the reader of a format finds in a file; a file it cannot take fails the test.</summary>
    public static async Task<JsonElement> OpenAsync(string format, string path)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(s_folder, "read.cjs"), format, path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return JsonDocument.Parse(output).RootElement;
    }

    private static bool HasNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node")));
}

/// <summary>A test that opens a file with a foreign reader; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ForeignReaderFactAttribute : FactAttribute
{
    public ForeignReaderFactAttribute() => Skip = ForeignReader.Missing;
}
