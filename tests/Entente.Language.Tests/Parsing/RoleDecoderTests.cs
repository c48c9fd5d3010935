using Entente.Language.Parsing;

namespace Entente.Language.Tests.Parsing;

public unsafe class RoleDecoderTests
{
    [Fact]
    public void A_numbered_role_goes_to_its_surest_token_only()
        => Decode(4, predicate: 2, (1, Role.Arg0, 1f), (3, Role.Arg0, 2f)).ShouldBe([new Argument(Role.Arg0, 2)]);

    [Fact]
    public void A_modifier_may_occur_twice()
        => Decode(4, predicate: 2, (1, Role.Temporal, 1f), (3, Role.Temporal, 2f))
            .ShouldBe([new Argument(Role.Temporal, 0), new Argument(Role.Temporal, 2)]);

    [Fact]
    public void A_predicate_is_not_its_own_argument() => Decode(3, predicate: 1, (1, Role.Arg1, 3f)).ShouldBeEmpty();

    private static IReadOnlyList<Argument> Decode(int rows, int predicate, params (int Row, Role Role, float Score)[] scored)
    {
        float[] scores = new float[rows * RoleClasses.Count];
        foreach ((int row, Role role, float score) in scored)
        {
            scores[(row * RoleClasses.Count) + RoleClasses.Of(role)] = score;
        }

        fixed (float* pointer = scores)
        {
            return RoleDecoder.Decode(pointer, rows, predicate);
        }
    }
}
