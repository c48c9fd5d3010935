using System.Text.RegularExpressions;

namespace Entente.Tests.House;

public class StageDirectionTests
{
    // In order: a room may use the rooms before it, never one after it.
    private static readonly string[] s_rooms =
    [
        "Language", "Problems", "Vocabularies", "Documents", "Reading", "Time", "Actors", "Events", "Evidence", "Relations", "Systems", "Pipelines", "Store", "Exchange", "Workbench", "Cli",
    ];

    private static readonly Regex s_use = new(@"\bEntente\.(?<room>[A-Z][A-Za-z]+)\b");

    [Fact]
    public void A_room_uses_only_rooms_above_it()
    {
        var offences = new List<string>();
        foreach (string path in Repository.Sources("src"))
        {
            string room = RoomOf(path);
            int place = Array.IndexOf(s_rooms, room);
            place.ShouldBeGreaterThanOrEqualTo(0, $"{path} lies in a room that the order does not name");
            offences.AddRange(s_use.Matches(File.ReadAllText(path))
                .Select(use => use.Groups["room"].Value)
                .Where(used => Array.IndexOf(s_rooms, used) > place)
                .Select(used => $"{Path.GetRelativePath(Repository.Root, path)} uses {used}"));
        }

        offences.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void The_language_core_knows_nothing_of_politics()
    {
        Repository.Read("src/Entente.Language/Entente.Language.csproj").ShouldNotContain("ProjectReference");
    }

    private static string RoomOf(string path)
    {
        string[] parts = Path.GetRelativePath(Path.Combine(Repository.Root, "src"), path).Split(Path.DirectorySeparatorChar);
        return parts[0] == "Entente" ? parts[1] : parts[0]["Entente.".Length..];
    }
}
