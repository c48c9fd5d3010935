using Entente.Workbench.Hosting;

namespace Entente.Workbench.Tests.Hosting;

public class StudyMemoTests
{
    private readonly StudyMemo _memo = new("no study");
    private int _made;

    [Fact]
    public void A_question_is_worked_out_once()
    {
        Ask(("a b", "c")).ShouldBe("1");
        Ask(("a b", "c")).ShouldBe("1");
        Ask(("a", "b c")).ShouldBe("2");
    }

    [Fact]
    public void What_is_too_heavy_is_not_kept_and_what_is_light_gives_way()
    {
        Ask("heavy", weight: 5_000_000);
        Ask("heavy", weight: 5_000_000).ShouldBe("2");
        Ask("one", weight: 750_000).ShouldBe("3");
        Ask("other", weight: 750_000).ShouldBe("4");
        Ask("other", weight: 750_000).ShouldBe("4");
        Ask("one", weight: 750_000).ShouldBe("5");
    }

    [Fact]
    public void Nothing_is_kept_of_a_question_that_was_stopped()
    {
        Should.Throw<OperationCanceledException>(() => _memo.Get<string>("key", () => throw new OperationCanceledException(), _ => 1));
        Ask("key").ShouldBe("1");
    }

    [Fact]
    public async Task Two_who_ask_the_same_at_once_share_one_answer()
    {
        using var begun = new ManualResetEventSlim();
        Task<string> first = Task.Run(() => _memo.Get("key", () =>
        {
            begun.Set();
            Thread.Sleep(100);
            return "first";
        }, _ => 1));
        begun.Wait();
        (await Task.Run(() => _memo.Get("key", () => "second", _ => 1))).ShouldBe("first");
        (await first).ShouldBe("first");
    }

    private string Ask(object key, long weight = 1) => _memo.Get(key, () => $"{++_made}", _ => weight);
}
