namespace Entente.Workbench.Figures;

/// <summary>A figure as a file of its own: with the colours it has on the page, in light.</summary>
internal static class SvgFile
{
    /// <summary>The figure with its style.</summary>
    /// <param name="figure">A whole <c>svg</c> element.</param>
    /// <param name="sheet">The style sheet of this kind of figure, when it has one besides that of all figures.</param>
    public static string Of(string figure, string? sheet = null)
    {
        int end = figure.IndexOf('>', StringComparison.Ordinal) + 1;
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{figure[..end]}<style>{FigureStyle.Light}\n{(sheet is null ? "" : FigureStyle.Resolve(FigureStyle.Read(sheet)))}</style>{figure[end..]}\n";
    }
}
