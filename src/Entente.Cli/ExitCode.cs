namespace Entente.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Finished, with problems named on standard error.</summary>
    public const int Problems = 1;

    /// <summary>The arguments cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>A part of the installation is missing.</summary>
    public const int BrokenInstall = 3;

    public static int Of(Problems.Problem problem) => problem.Code switch
    {
        "EN0001" or "EN0202" or "EN0305" or "EN0501" or "EN0608" or "EN0610" or "EN0701" or "EN0806" => Usage,
        "EN0002" or "EN0201" or "EN0401" => BrokenInstall,
        _ => Problems,
    };
}
