using System.Runtime.CompilerServices;
using Entente.Language.Encoders;

namespace Entente.Language.Relations;

/// <summary>The name of a fact, of which only the hash is kept: <c>$"word:{lemma}"</c> is hashed as it is put together, and no string is made.</summary>
[InterpolatedStringHandler]
public ref struct FeatureName
{
    private ulong _state = WordHash.Seed;

    /// <summary>Begins a name; called by the compiler.</summary>
    public FeatureName(int literalLength, int formattedCount)
    {
        _ = literalLength;
        _ = formattedCount;
    }

    /// <summary>The hash, the same on every machine.</summary>
    public readonly ulong Hash => WordHash.Finish(_state);

    /// <summary>Adds literal text.</summary>
    public void AppendLiteral(string text) => _state = WordHash.Extend(_state, text);

    /// <summary>Adds text; nothing when there is none.</summary>
    public void AppendFormatted(string? text) => _state = WordHash.Extend(_state, text);

    /// <summary>Adds a character.</summary>
    public void AppendFormatted(char character) => _state = WordHash.Extend(_state, character);

    /// <summary>Adds a digit from 0 to 9.</summary>
    public void AppendFormatted(int digit) => AppendFormatted((char)('0' + digit));

    /// <summary>Adds 1 for true, 0 for false.</summary>
    public void AppendFormatted(bool value) => AppendFormatted(value ? '1' : '0');

    /// <summary>Adds the name of a value.</summary>
    public void AppendFormatted<T>(T value)
        where T : struct, Enum => AppendLiteral(EnumNames<T>.Of(value));

    private static class EnumNames<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> s_names = Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString());

        public static string Of(T value) => s_names[value];
    }
}
