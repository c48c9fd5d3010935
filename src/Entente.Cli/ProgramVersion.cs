using System.Reflection;

namespace Entente.Cli;

/// <summary>The program's version, as users see it.</summary>
internal static class ProgramVersion
{
    /// <summary>Three numbers with dots between them.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
