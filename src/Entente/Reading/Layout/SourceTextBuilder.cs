using System.Text;
using Entente.Documents;

namespace Entente.Reading.Layout;

/// <summary>Puts visible blocks one after the other, a blank line between them, and remembers where each stands.</summary>
internal sealed class SourceTextBuilder
{
    private readonly StringBuilder _characters = new();

    /// <summary>Adds a block's text, which is not blank, and returns where it stands.</summary>
    public TextSpan Add(string text)
    {
        if (_characters.Length > 0)
        {
            _characters.Append("\n\n");
        }

        var start = _characters.Length;
        _characters.Append(text);
        return new(start, _characters.Length);
    }

    public SourceText Build() => new(_characters.ToString());
}
