using Entente.Language.Parsing;

namespace Entente.Language.Tests.Parsing;

public class NameLabelsTests
{
    [Fact]
    public void Names_survive_being_labelled_and_read_back()
    {
        Name[] names = [new(NameKind.Person, 0, 2), new(NameKind.Group, 2, 3), new(NameKind.Organisation, 4, 8)];
        NameLabels.Decode(NameLabels.Encode(9, names)).ShouldBe(names);
    }

    [Fact]
    public void An_inside_label_may_not_follow_another_kind()
    {
        int[] person = NameLabels.Encode(2, [new Name(NameKind.Person, 0, 2)]);
        int[] place = NameLabels.Encode(2, [new Name(NameKind.Location, 0, 2)]);
        NameLabels.Constraints.MayFollow(person[0], person[1]).ShouldBeTrue();
        NameLabels.Constraints.MayFollow(person[0], place[1]).ShouldBeFalse();
        NameLabels.Constraints.MayFollow(person[0], NameLabels.Outside).ShouldBeFalse();
        NameLabels.Constraints.MayStart(person[1]).ShouldBeFalse();
        NameLabels.Constraints.MayEnd(person[0]).ShouldBeFalse();
    }
}
