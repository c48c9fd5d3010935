namespace Entente.Systems.Layout;

/// <summary>A place in the plane; 1 is how far two friends stand from each other.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct LayoutPoint(double X, double Y)
{
    /// <summary>How far it is to another, at least 0.</summary>
    public double To(LayoutPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}
