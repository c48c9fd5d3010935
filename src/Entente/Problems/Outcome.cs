using System.Diagnostics.CodeAnalysis;

namespace Entente.Problems;

/// <summary>A result or the problem that prevented it.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
public readonly record struct Outcome<T>
{
    private readonly T? _value;

    private Outcome(T? value, Problem? problem)
    {
        _value = value;
        Problem = problem;
    }

    /// <summary>The problem, or null when there is a result.</summary>
    public Problem? Problem { get; }

    /// <summary>Whether there is a result.</summary>
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    /// <summary>The result.</summary>
    /// <exception cref="InvalidOperationException">There is a problem instead.</exception>
    public T Value => Succeeded ? _value! : throw new InvalidOperationException(Problem.ToString());

    /// <summary>Wraps a result.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>Wraps a problem.</summary>
    public static implicit operator Outcome<T>(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new(default, problem);
    }
}
