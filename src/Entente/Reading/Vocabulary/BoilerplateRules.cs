using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Entente.Reading.Vocabulary;

/// <summary>The vocabulary of <c>data/boilerplate</c>, compiled once. It is embedded, so that reading needs no folder beside the program.</summary>
internal static class BoilerplateRules
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled;

    private static readonly PhraseFile Phrases = Load<PhraseFile>("phrases.yaml");
    private static readonly RegionFile Regions = Load<RegionFile>("regions.yaml");

    public static IReadOnlySet<string> FurnitureNames { get; } = Regions.Furniture.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> CommentNames { get; } = Regions.Comments.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> CaptionNames { get; } = Regions.Captions.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> BylineNames { get; } = Regions.Bylines.ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> BodyNames { get; } = Regions.Bodies.ToHashSet(StringComparer.Ordinal);

    public static Regex FurnitureStart { get; } = AtStart(Phrases.Furniture.Start);

    public static Regex FurnitureShort { get; } = Whole(Phrases.Furniture.Short);

    public static Regex CaptionStart { get; } = AtStart(Phrases.Captions.Start);

    public static Regex CaptionShort { get; } = Whole(Phrases.Captions.Short);

    public static Regex Ends { get; } = AtStart(Phrases.Ends);

    public static Regex CommentHead { get; } = AtStart(Phrases.Comments);

    /// <summary>Alternatives for use inside a larger pattern.</summary>
    public static string Professions { get; } = string.Join('|', Phrases.Professions);

    /// <summary>Function words by ISO 639-1 code.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> FunctionWords { get; } =
        Load<Dictionary<string, List<string>>>("languages.yaml").ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal));

    private static Regex AtStart(IEnumerable<string> patterns) => new($"^[\\W_]{{0,3}}(?:{string.Join('|', patterns)})", Options);

    private static Regex Whole(IEnumerable<string> patterns) => new($"^[\\W_]{{0,3}}(?:{string.Join('|', patterns)})[\\W_]{{0,3}}$", Options);

    private static T Load<T>(string file)
    {
        using var stream = typeof(BoilerplateRules).Assembly.GetManifestResourceStream($"boilerplate/{file}")
            ?? throw new InvalidOperationException($"The vocabulary {file} was not built into the program.");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<T>(reader);
    }

    private sealed class PhraseFile
    {
        public PhraseGroup Furniture { get; set; } = new();

        public PhraseGroup Captions { get; set; } = new();

        public List<string> Ends { get; set; } = [];

        public List<string> Comments { get; set; } = [];

        public List<string> Professions { get; set; } = [];
    }

    private sealed class PhraseGroup
    {
        public List<string> Start { get; set; } = [];

        public List<string> Short { get; set; } = [];
    }

    private sealed class RegionFile
    {
        public List<string> Furniture { get; set; } = [];

        public List<string> Comments { get; set; } = [];

        public List<string> Captions { get; set; } = [];

        public List<string> Bylines { get; set; } = [];

        public List<string> Bodies { get; set; } = [];
    }
}
