namespace Entente.Language;

/// <summary>What kind of thing a name names.</summary>
public enum NameKind : byte
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>A place: state, city, region, sea, facility.</summary>
    Location,
    /// <summary>An organisation: company, ministry, party, armed group, alliance, outlet.</summary>
    Organisation,
    /// <summary>A nationality, religious or political group, as noun or adjective ("Pakistani", "Shia", "Democrats").</summary>
    Group,
}

/// <summary>A name found in a sentence.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="End">Index one past its last token.</param>
public readonly record struct Name(NameKind Kind, int First, int End)
{
    /// <summary>Number of tokens, at least one.</summary>
    public int Length => End - First;
}
