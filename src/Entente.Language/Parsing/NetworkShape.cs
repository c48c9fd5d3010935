namespace Entente.Language.Parsing;

/// <summary>Sizes of the network's layers.</summary>
internal sealed record NetworkShape
{
    /// <summary>Units of each direction of each recurrent layer; a multiple of 16.</summary>
    public int Units { get; init; } = 256;

    public int Layers { get; init; } = 2;

    /// <summary>Index of the layer from which tags are read.</summary>
    public int TagLayer { get; init; } = 1;

    public int TagWidth { get; init; } = 128;

    public int ArcWidth { get; init; } = 192;

    public int RelationWidth { get; init; } = 64;

    public int NameWidth { get; init; } = 128;

    public int RoleWidth { get; init; } = 96;

    public int AffixWidth { get; init; } = 48;

    public int GramWidth { get; init; } = 48;

    public int ShapeWidth { get; init; } = 16;

    public int PhraseWidth { get; init; } = 16;
}
