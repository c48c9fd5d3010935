using System.Diagnostics;
using System.Text;

namespace Entente.Cli.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A problem must name itself, say what to do, and never show the program's inside.</summary>
    public void ShouldFailWith(string code, int exitCode)
    {
        Errors.ShouldContain(code + ": ");
        Errors.ShouldContain("  do:  ");
        Errors.ShouldNotContain("   at ");
        Output.ShouldNotContain("   at ");
        ExitCode.ShouldBe(exitCode, Errors);
    }

    public void ShouldSucceed()
    {
        Errors.ShouldNotContain("EN0");
        ExitCode.ShouldBe(0, Errors);
    }
}

/// <summary>The built program, started as a process of its own, as a user would.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Entente.Cli.dll");
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private RunningProgram(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    public bool HasEnded => _process.HasExited;

    public static Task<Run> RunAsync(params string[] arguments) => RunWithInputAsync("", arguments);

    public static async Task<Run> RunWithInputAsync(string input, params string[] arguments)
    {
        using RunningProgram running = Start(arguments);
        await running._process.StandardInput.WriteAsync(input);
        running._process.StandardInput.Close();
        return await running.EndAsync();
    }

    public static RunningProgram Start(params string[] arguments) => Start("dotnet", [s_program, .. arguments]);

    /// <summary>Runs a line of shell in which $ENTENTE stands for the program.</summary>
    public static async Task<Run> ShellAsync(string line)
    {
        using RunningProgram running = Start("/bin/bash", ["-c", line]);
        running._process.StandardInput.Close();
        return await running.EndAsync();
    }

    /// <summary>Waits for the end; a run that takes too long is ended and fails the test.</summary>
    public async Task<Run> EndAsync()
    {
        using var limit = new CancellationTokenSource(s_patience);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The program did not end within {s_patience}.");
        }

        return new Run(_process.ExitCode, await _output, await _errors);
    }

    public void Kill() => _process.Kill();

    /// <summary>What Ctrl-C sends; where the tests themselves run with it ignored, the request to terminate, which is handled alike.</summary>
    public async Task InterruptAsync()
    {
        using Process kill = Process.Start("kill", [IgnoresInterrupt() ? "-TERM" : "-INT", Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static RunningProgram Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
        // Starts are what these tests spend their time on; code is not optimised again for runs that are over at once.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["ENTENTE"] = $"dotnet {s_program}";
        return new RunningProgram(Process.Start(start)!);
    }

    // SIGINT is the second lowest bit of the mask of ignored signals.
    private bool IgnoresInterrupt() =>
        File.ReadLines($"/proc/{Id}/status").FirstOrDefault(line => line.StartsWith("SigIgn", StringComparison.Ordinal)) is { } line
        && (Convert.ToUInt64(line.Split('\t')[1].Trim(), 16) & 2) != 0;
}
