namespace Entente.Bench;

/// <summary>How many tokens one operation of a benchmark works through; set when the corpus is loaded.</summary>
internal static class CorpusSize
{
    public static int Tokens { get; set; }
}

/// <summary>Marks benchmarks whose operation is one pass over the corpus.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PerTokenAttribute : Attribute;
