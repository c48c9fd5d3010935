using Entente.Workbench.Hosting;

namespace Entente.Workbench.Tests.Hosting;

[Collection(SampleWorkbenchCollection.Name)]
public class AssetTests(SampleWorkbench workbench)
{
    private const int OrdinaryScriptLimit = 30 << 10;

    [Fact]
    public void Ordinary_pages_load_at_most_30_kilobytes_of_script() =>
        Assets.CompressedSize("workbench.js").ShouldBeLessThanOrEqualTo(OrdinaryScriptLimit);

    [Fact]
    public async Task Assets_may_be_kept_for_ever_and_change_their_address_with_their_content()
    {
        foreach (string name in Assets.Names)
        {
            using HttpResponseMessage answer = await workbench.Client.GetAsync(Assets.Address(name));
            answer.EnsureSuccessStatusCode();
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(Assets.Bytes(name).ToArray());
        }
    }
}
