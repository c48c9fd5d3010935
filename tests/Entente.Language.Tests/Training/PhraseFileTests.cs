using Entente.Language.Training;

namespace Entente.Language.Tests.Training;

public sealed class PhraseFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Each_line_gives_a_phrase_and_its_kind()
    {
        File.WriteAllText(_path, "Karvonia\tLOC\n\nGrain Union\tORG\n");
        PhraseFile.Read(_path).ShouldBe([("Karvonia", NameKind.Location), ("Grain Union", NameKind.Organisation)]);
    }

    [Theory]
    [InlineData("Karvonia")]
    [InlineData("Karvonia\tPLACE")]
    public void A_bad_line_is_named_by_its_number(string line)
    {
        File.WriteAllText(_path, "Port\tLOC\n" + line);
        Should.Throw<FormatException>(() => PhraseFile.Read(_path).ToList()).Message.ShouldContain("line 2");
    }
}
