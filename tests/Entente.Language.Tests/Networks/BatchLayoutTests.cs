using Entente.Language.Networks;

namespace Entente.Language.Tests.Networks;

public unsafe class BatchLayoutTests
{
    [Fact]
    public void Rows_of_one_time_stand_together_longest_sentence_first()
    {
        BatchLayout layout = new();
        layout.Arrange([3, 2, 2, 1]);
        layout.Rows.ShouldBe(8);
        Enumerable.Range(0, 3).Select(layout.ActiveAt).ShouldBe([4, 3, 1]);
        Enumerable.Range(0, 3).Select(layout.TimeStart).ShouldBe([0, 4, 7]);
        layout.SentenceStart(2).ShouldBe(5);
    }

    [Fact]
    public void Going_to_time_order_and_back_changes_nothing()
    {
        BatchLayout layout = new();
        layout.Arrange([4, 4, 1]);
        float[] values = [.. Enumerable.Range(0, 18).Select(i => (float)i)];
        float[] byTime = new float[18];
        float[] back = new float[18];
        fixed (float* v = values, t = byTime, b = back)
        {
            RowOrder.ToTime(layout, v, t, 2);
            RowOrder.ToSentence(layout, t, b, 2);
        }

        back.ShouldBe(values);
        byTime[..6].ShouldBe([0f, 1f, 8f, 9f, 16f, 17f]);
    }
}
