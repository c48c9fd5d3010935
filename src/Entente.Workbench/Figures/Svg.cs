using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Entente.Workbench.Layout;

namespace Entente.Workbench.Figures;

/// <summary>Writes SVG: elements with attributes, numbers short and in the invariant culture, text escaped. Colours are classes, so that one drawing serves light, dark and print.</summary>
public sealed class Svg
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Starts a figure of a width and height in user units, described for those who do not see it.</summary>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Height of the drawing.</param>
    /// <param name="label">What the figure shows, in a sentence.</param>
    /// <param name="holdsLinks">Whether parts of it are links: it is then a group of things and not one picture.</param>
    public static Svg Figure(double width, double height, string label, bool holdsLinks = false)
    {
        var svg = new Svg();
        return svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("class", "figure"), ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("role", holdsLinks ? "group" : "img"), ("aria-label", label));
    }

    /// <summary>Opens an element; <see cref="Close"/> ends it.</summary>
    public Svg Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Ends the element opened last.</summary>
    public Svg Close()
    {
        _text.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element without content.</summary>
    public Svg Add(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>An element whose content is a text.</summary>
    public Svg Text(string name, string content, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Open(name, attributes);
        _text.Append(Escape(content));
        return Close();
    }

    /// <summary>The words a pointer shows over what was opened last.</summary>
    public Svg Title(string words) => Text("title", words);

    /// <summary>A number as SVG has it: at most two decimals.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The whole figure; elements still open are ended.</summary>
    public override string ToString()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        return _text.ToString();
    }

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, object? value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"").Append(Escape(value is double or float or int or long ? Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)) : value.ToString()!)).Append('"');
            }
        }
    }

    private static string Escape(string text) => HtmlEncoder.Default.Encode(VisibleText.Of(text));
}
