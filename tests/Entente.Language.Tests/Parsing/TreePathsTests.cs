using Entente.Language.Parsing;

namespace Entente.Language.Tests.Parsing;

public class TreePathsTests
{
    // Row 2 governs 1 and 3; 3 governs 4; 2 is the root's child.
    private static readonly int[] s_heads = [-1, 2, 0, 2, 3];
    private static readonly int[] s_relations = [0, 1, 0, 2, 3];

    [Fact]
    public void Paths_of_different_kind_or_relation_are_different_classes()
    {
        TreePaths paths = new(relations: 4);
        int[] classes =
        [
            paths.Between(2, 2, s_heads, s_relations),
            paths.Between(2, 1, s_heads, s_relations),
            paths.Between(2, 3, s_heads, s_relations),
            paths.Between(2, 4, s_heads, s_relations),
            paths.Between(3, 2, s_heads, s_relations),
            paths.Between(3, 1, s_heads, s_relations),
            paths.Between(4, 1, s_heads, s_relations),
            paths.Between(1, 4, s_heads, s_relations),
        ];
        classes.Distinct().Count().ShouldBe(classes.Length);
        classes.ShouldAllBe(path => path >= 0 && path < paths.Count);
    }
}
