using System.Diagnostics.CodeAnalysis;

namespace Entente.Problems;

/// <summary>A result or the problem that prevented it.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
public readonly record struct Outcome<T>
{
    private readonly T? _value;
    private readonly Problem? _problem;
    private readonly bool _isMade;

    private Outcome(T? value, Problem? problem) => (_value, _problem, _isMade) = (value, problem, true);

    /// <summary>The problem, or null when there is a result.</summary>
    /// <exception cref="InvalidOperationException">The outcome was never made: it is the default of its type.</exception>
    public Problem? Problem => _isMade ? _problem : throw new InvalidOperationException("This outcome was never made.");

    /// <summary>Whether there is a result.</summary>
    /// <exception cref="InvalidOperationException">The outcome was never made.</exception>
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
