using Entente.Language.ModelFiles;
using Entente.Language.Tests.Training;

namespace Entente.Language.Tests.ModelFiles;

public class WeightsFileTests
{
    [Fact]
    public void A_missing_model_says_what_to_do()
        => Should.Throw<LanguageModelException>(() => Language.Load(Path.Combine(Path.GetTempPath(), "no-such-model"))).Message.ShouldContain("entente train language");

    [Fact]
    public void A_file_cut_short_is_refused()
    {
        using TinyNetwork tiny = new();
        tiny.Save();
        string path = Path.Combine(tiny.Folder, WeightsFile.Name);
        byte[] bytes = File.ReadAllBytes(path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        Should.Throw<LanguageModelException>(() => Language.Load(tiny.Folder)).Message.ShouldContain("Restore it");
    }

    [Fact]
    public void A_file_of_another_kind_is_refused()
    {
        using TinyNetwork tiny = new();
        tiny.Save();
        File.WriteAllText(Path.Combine(tiny.Folder, WeightsFile.Name), "these are no weights at all");
        Should.Throw<LanguageModelException>(() => Language.Load(tiny.Folder));
    }

    [Fact]
    public void A_model_remembers_how_it_was_trained()
    {
        using TinyNetwork tiny = new();
        tiny.Save();
        Language.Load(tiny.Folder).Provenance.ShouldBe("a test");
    }
}
