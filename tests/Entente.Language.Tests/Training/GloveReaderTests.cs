using System.Globalization;
using Entente.Language.Training;

namespace Entente.Language.Tests.Training;

public sealed class GloveReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Frequent_and_wanted_words_are_read_without_the_numbers_that_follow_a_vector()
    {
        string[] words = ["the", "port", "karvonia", "zebra"];
        IEnumerable<string> vectors = words.Select((word, rank) => string.Create(
            CultureInfo.InvariantCulture, $"\"{word}\":[{string.Join(',', Enumerable.Range(0, 100).Select(i => rank + (i / 100.0)))},9.5,{rank}]"));
        File.WriteAllText(_path, $"{{\"size\":4,\"words\":[\"the\"],\"vectors\":{{{string.Join(',', vectors)}}},\"unkVector\":[0]}}");

        Dictionary<string, float[]> read = GloveReader.Read(_path, frequent: 2, new HashSet<string> { "zebra" });

        read.Keys.ShouldBe(["the", "port", "zebra"], ignoreOrder: true);
        read["zebra"].Length.ShouldBe(100);
        read["zebra"][99].ShouldBe(3.99f, 1e-5f);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named()
        => Should.Throw<FileNotFoundException>(() => VectorsPackage.Locate(new TrainingOptions { DataDirectory = "", OutputDirectory = "", VectorsFile = "no-such.json" }))
            .Message.ShouldContain("no-such.json");
}
