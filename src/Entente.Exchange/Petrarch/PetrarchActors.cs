using System.Text.RegularExpressions;
using Entente.Actors;

namespace Entente.Exchange.Petrarch;

/// <summary>Reads actor dictionaries in the format of PETRARCH and TABARI into actors of the catalogue.</summary>
/// <remarks>
/// A line is a name with codes in square brackets, <c>+</c> and a synonym of the name before, or codes alone that belong to the name before. Several
/// names under each other without a code between them share the code that follows. Comments begin with <c>#</c> or <c>;</c>, or stand between
/// <c>&lt;!--</c> and <c>--&gt;</c>.
/// </remarks>
internal static partial class PetrarchActors
{
    /// <summary>Joins the codes of a name that stands for several at once, in the id of its actor.</summary>
    public const char Several = '/';

    private static readonly string[] s_international = ["IGO", "NGO", "NGM", "IMG", "MNC"];

    public static IEnumerable<Actor> Read(string characters)
    {
        var entries = new List<Entry>();
        foreach (string line in Comment().Replace(characters, "").Split('\n').Select(WithoutComment).Where(line => line.Length > 0))
        {
            string name = PetrarchDictionary.NameOf(Bracket().Replace(line, ""));
            bool isSynonym = line.StartsWith('+');
            if (entries.Count == 0 || (name.Length > 0 && !isSynonym && entries[^1].IsCoded))
            {
                entries.Add(new Entry());
            }

            if (name.Length > 0)
            {
                entries[^1].Names.Add(name);
            }

            // Also a code of nobody ends the list of names.
            entries[^1].IsCoded |= line.Contains('[', StringComparison.Ordinal);
            entries[^1].Codes.AddRange(CodesOf(line));
        }

        return Join(entries.Where(entry => entry.Names.Count > 0 && entry.Codes.Count > 0));
    }

    /// <summary>One actor for each code that always holds, with all its names; one for each stretch of days of a name whose code changes.</summary>
    private static IEnumerable<Actor> Join(IEnumerable<Entry> entries)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var (names, codes) in entries.Select(entry => (entry.Names, entry.Codes)))
        {
            foreach (var code in PetrarchTerms.Resolve(codes))
            {
                string id = code.IsDefault ? code.Code : $"{code.Code}:{names[0].ToLowerInvariant().Replace(' ', '-')}:{code.Years.From?.Year}";
                actors[id] = actors.TryGetValue(id, out var known)
                    ? known with { Names = [.. known.Names.Concat(names).Distinct(StringComparer.Ordinal)] }
                    : ActorOf(id, code, names);
            }
        }

        return actors.Values;
    }

    private static Actor ActorOf(string id, PetrarchCode code, List<string> names)
    {
        string root = code.Code[..3];
        var sector = code.Code.Length >= 6 && !code.Code.Contains(Several, StringComparison.Ordinal) ? PetrarchDictionary.SectorOf(code.Code[3..6]) : root is "NGO" or "NGM" ? Sector.NGO : root == "IGO" ? Sector.IGO : Sector.GOV;
        return new Actor
        {
            Id = id,
            Name = names[0],
            Names = names[1..],
            Kind = KindOf(root, code.Code, sector),
            Sector = sector,
            Country = s_international.Contains(root) || code.Code.Contains(Several, StringComparison.Ordinal) ? null : root,
            Years = code.Years,
        };
    }

    private static ActorKind KindOf(string root, string code, Sector sector) => root switch
    {
        "IGO" or "NGO" or "NGM" => ActorKind.Organisation,
        "IMG" => ActorKind.ArmedGroup,
        "MNC" => ActorKind.Company,
        _ when code.Length == 3 || code.Contains(Several, StringComparison.Ordinal) => ActorKind.State,
        _ => sector switch
        {
            Sector.GOV or Sector.MIL or Sector.COP or Sector.JUD or Sector.LEG or Sector.SPY => ActorKind.StateBody,
            Sector.REB or Sector.UAF => ActorKind.ArmedGroup,
            Sector.PTY => ActorKind.Party,
            Sector.JRN => ActorKind.Media,
            Sector.BUS => ActorKind.Company,
            _ => ActorKind.People,
        },
    };

    private static IEnumerable<PetrarchCode> CodesOf(string line) => Bracket().Matches(line).Select(match => PetrarchCode.Parse(match.Groups["inside"].Value)).OfType<PetrarchCode>();

    private static string WithoutComment(string line)
    {
        int end = line.AsSpan().IndexOfAny('#', ';');
        string rest = (end < 0 ? line : line[..end]).Trim();
        return rest.StartsWith('<') ? "" : rest;
    }

    private sealed class Entry
    {
        public List<string> Names { get; } = [];

        public List<PetrarchCode> Codes { get; } = [];

        public bool IsCoded { get; set; }
    }

    [GeneratedRegex(@"\[(?<inside>[^\]]*)\]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"<!\s?--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
