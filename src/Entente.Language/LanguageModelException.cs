namespace Entente.Language;

/// <summary>The model's files are missing or cannot be read; the message says what to do.</summary>
public sealed class LanguageModelException : Exception
{
    /// <summary>Makes an exception with the given message.</summary>
    public LanguageModelException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with the given message and cause.</summary>
    public LanguageModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception without detail.</summary>
    public LanguageModelException()
        : base("The language model cannot be used.")
    {
    }
}
