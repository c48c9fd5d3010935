using System.Reflection;

namespace Entente.Cli;

/// <summary>What the program calls itself in the files it writes.</summary>
internal static class ProgramName
{
    /// <summary>Name and version: "Entente 1.0.0".</summary>
    public static string WithVersion { get; } =
        $"Entente {typeof(ProgramName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown"}";
}
