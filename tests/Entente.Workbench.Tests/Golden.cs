namespace Entente.Workbench.Tests;

/// <summary>Drawings that were looked at and accepted; with ENTENTE_ACCEPT=1 in the environment they are written anew.</summary>
internal static class Golden
{
    public static void ShouldMatchGolden(this string drawing, params string[] path)
    {
        string file = Path.Combine([Checkout.Root, "tests", "Entente.Workbench.Tests", .. path]);
        // An element a line, so that a difference can be read.
        string lines = drawing.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1")
        {
            File.WriteAllText(file, lines);
        }

        lines.ShouldBe(File.ReadAllText(file));
    }
}
