using Entente.Time.Meanings;
using Entente.Time.Scanning;

namespace Entente.Time.Rules;

/// <summary>A stretch of tokens that a rule has read: where it goes on, and what it means.</summary>
internal readonly record struct Match(int Next, Meaning Meaning);

/// <summary>Reads an expression that starts at a token, or gives null.</summary>
internal delegate Match? Rule(Phrase phrase, int at);
