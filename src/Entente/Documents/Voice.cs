namespace Entente.Documents;

/// <summary>In what capacity somebody speaks.</summary>
public enum VoiceKind
{
    /// <summary>The document's author or outlet.</summary>
    Author,
    /// <summary>Somebody quoted or reported by the author.</summary>
    QuotedSpeaker,
    /// <summary>An official readout or statement.</summary>
    Readout,
    /// <summary>The person who asks in an interview.</summary>
    Interviewer,
    /// <summary>The person who answers in an interview.</summary>
    Interviewee,
    /// <summary>A reader who comments.</summary>
    Comment,
}

/// <summary>Who says something.</summary>
/// <param name="Kind">In what capacity.</param>
/// <param name="Id">Id of the actor, when known.</param>
/// <param name="Text">Their name as written, when named.</param>
public sealed record Voice(VoiceKind Kind, string? Id = null, string? Text = null)
{
    /// <summary>The author, unnamed.</summary>
    public static Voice Author { get; } = new(VoiceKind.Author);
}
