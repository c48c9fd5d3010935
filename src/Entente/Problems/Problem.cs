using System.Text;

namespace Entente.Problems;

/// <summary>One expected failure: a value to hand on, not an exception.</summary>
/// <param name="Kind">Its kind, with code and remedy.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Detail">What exactly was found, if more is known.</param>
/// <param name="Available">What could have been given instead, if that is known.</param>
public sealed record Problem(ProblemKind Kind, string Subject, string? Detail, string? Available)
{
    /// <summary>The code of its kind.</summary>
    public string Code => Kind.Code;

    /// <summary>The whole message on several lines: what, why, what to do, what was available.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Kind.Code).Append(": ").Append(Kind.Title).Append(": ").Append(Subject);
        if (Detail is not null)
        {
            text.Append(" (").Append(Detail).Append(')');
        }

        text.Append("\n  why: ").Append(Kind.Why).Append("\n  do:  ").Append(Kind.Remedy);
        if (Available is not null)
        {
            text.Append("\n  available: ").Append(Available);
        }

        return text.ToString();
    }
}
