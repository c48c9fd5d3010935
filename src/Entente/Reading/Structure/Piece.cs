using Entente.Documents;
using Entente.Reading.Layout;

namespace Entente.Reading.Structure;

/// <summary>A stretch that becomes one segment: a block, or a part of one.</summary>
internal sealed record Piece(TextSpan Span, string Text, Block Block)
{
    /// <summary>What it is for, or null while that is not decided.</summary>
    public SegmentKind? Kind { get; init; }

    public Voice Voice { get; init; } = Voice.Author;

    /// <summary>Its text with white space joined to single spaces.</summary>
    public string Line { get; } = Joined(Text);

    public bool IsOpen => Kind is null;

    /// <summary>Whether it is part of the text, or may still become so.</summary>
    public bool IsProse => Kind is null or SegmentKind.Body;

    public static Piece Of(Block block) => new(block.Span, block.Text, block);

    public Piece As(SegmentKind kind) => this with { Kind = kind };

    public Piece As(SegmentKind kind, Voice voice) => this with { Kind = kind, Voice = voice };

    /// <summary>Two pieces, cut <paramref name="length"/> characters into this one; white space at the cut belongs to neither.</summary>
    public (Piece Head, Piece Tail) Cut(int length)
    {
        var head = Text[..length].TrimEnd();
        var tail = Text[length..].TrimStart();
        return (new(new(Span.Start, Span.Start + head.Length), head, Block), new(new(Span.End - tail.Length, Span.End), tail, Block));
    }

    private static string Joined(string text) =>
        text.AsSpan().ContainsAny("\n\r\t\u00A0") || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;
}
