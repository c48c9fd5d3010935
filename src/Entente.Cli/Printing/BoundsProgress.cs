using Entente.Systems.Frustration;
using Spectre.Console;

namespace Entente.Cli.Printing;

/// <summary>Shows on standard error how the bounds on the frustration index close in; silent where that is not a terminal.</summary>
internal static class BoundsProgress
{
    public static FrustrationIndex Show(Func<IProgress<FrustrationBounds>?, FrustrationIndex> work) =>
        Terminal.Errors.Profile.Capabilities.Interactive
            ? Terminal.Errors.Status().Start("frustration index", context => work(new Line(context)))
            : work(null);

    private sealed class Line(StatusContext context) : IProgress<FrustrationBounds>
    {
        public void Report(FrustrationBounds value) => context.Status = $"frustration index between {value.LowerBound} and {value.Frustration}";
    }
}
