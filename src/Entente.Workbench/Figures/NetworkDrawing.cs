namespace Entente.Workbench.Figures;

/// <summary>A signed network with its places, ready to draw.</summary>
/// <param name="Width">Width in user units.</param>
/// <param name="Height">Height in user units.</param>
/// <param name="Label">What it shows, in a sentence.</param>
/// <param name="Nodes">The actors.</param>
/// <param name="Ties">The ties, faint ones first.</param>
public sealed record NetworkDrawing(double Width, double Height, string Label, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkLine> Ties);

/// <summary>An actor in a drawing.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name to print.</param>
/// <param name="X">Middle of its circle.</param>
/// <param name="Y">Middle of its circle.</param>
/// <param name="Bloc">Letter of its bloc; empty when it has no tie with a sign.</param>
/// <param name="IsBalancer">Whether it holds positive ties to both ends of a hostile dyad.</param>
/// <param name="IsTold">Whether anything is told of it in the window.</param>
/// <param name="Href">Where it leads.</param>
public sealed record NetworkNode(string Id, string Name, double X, double Y, string Bloc, bool IsBalancer, bool IsTold, string Href);

/// <summary>A tie in a drawing.</summary>
/// <param name="First">Id of one actor.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Sign">1, −1, or 0 for none.</param>
/// <param name="Width">Width of its line, by how much is told.</param>
/// <param name="Opacity">0 to 1, by how sure its sign is.</param>
/// <param name="IsFrustrated">Whether the best division into two sides leaves it against it.</param>
/// <param name="Words">What it is, in a sentence.</param>
/// <param name="Href">Where it leads.</param>
public sealed record NetworkLine(string First, string Second, int Sign, double Width, double Opacity, bool IsFrustrated, string Words, string Href)
{
    /// <summary>How far the point that its curve bends towards lies from the straight line, to the right of the way from the first to the second; 0 for a straight line.</summary>
    public double Bend { get; init; }
}
