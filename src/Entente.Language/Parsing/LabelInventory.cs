namespace Entente.Language.Parsing;

/// <summary>A combined tag: a universal part of speech with a Penn tag.</summary>
internal readonly record struct Tag(UniversalPos Pos, string Penn);

/// <summary>The tags and relations a network distinguishes.</summary>
internal sealed record LabelInventory(IReadOnlyList<Tag> Tags, IReadOnlyList<string> Relations);
