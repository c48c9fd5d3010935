namespace Entente.Problems;

/// <summary>A kind of expected failure, with a code that never changes its meaning.</summary>
/// <param name="Code">"EN" and four digits; the same in the command line, the web and the log.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Why">Why it usually happens.</param>
/// <param name="Remedy">What the user can do.</param>
public sealed record ProblemKind(string Code, string Title, string Why, string Remedy)
{
    /// <summary>An occurrence of this kind.</summary>
    /// <param name="subject">What it happened to: a path, an option, an actor's id.</param>
    /// <param name="detail">What exactly was found, if more is known.</param>
    /// <param name="available">What could have been given instead, if that is known.</param>
    public Problem For(string subject, string? detail = null, string? available = null) => new(this, subject, detail, available);
}
