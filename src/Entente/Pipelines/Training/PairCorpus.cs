using System.Text.RegularExpressions;
using Entente.Events.Scoring;
using Entente.Pipelines.Pairs;
using Entente.Problems;

namespace Entente.Pipelines.Training;

/// <summary>A sentence with marked parties and its labels, to learn from.</summary>
/// <param name="Set">Name of the set it belongs to.</param>
/// <param name="Text">The sentence with its parties.</param>
/// <param name="Convention">How its makers read the code book.</param>
/// <param name="Labels">For each task the labels any of which is right.</param>
/// <param name="Weight">How much it counts in training.</param>
public sealed record LabelledPair(string Set, MarkedText Text, LabelConvention Convention, IReadOnlyList<int[]> Labels, float Weight);

/// <summary>Reads labelled pairs from the project's own corpus and from public sets.</summary>
public sealed partial class PairCorpus(EventLabels labels)
{
    /// <summary>CAMEO's roots from 03 to 20 as types; 08 is both concessions, 18 to 20 are all violence.</summary>
    private static readonly string[] s_roots =
    [
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "ACCUSE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT",
        "ASSAULT", "ASSAULT",
    ];

    /// <summary>The pairs of all tables in a folder of the project's own corpus.</summary>
    /// <param name="directory">A folder of tab-separated files with the columns type and text, mode and status where they are known, or code and text.</param>
    /// <param name="set">Name of the set.</param>
    /// <param name="convention">How its labels read the code book; tables with codes have CAMEO's reading whatever is said here.</param>
    public Outcome<IReadOnlyList<LabelledPair>> ReadFolder(string directory, string set, LabelConvention convention)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var pairs = new List<LabelledPair>();
        foreach (string path in Directory.GetFiles(directory, "*.tsv").Order(StringComparer.Ordinal))
        {
            var read = ReadFile(path, set, convention);
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            pairs.AddRange(read.Value);
        }

        return pairs;
    }

    /// <summary>The pairs of one table; rows that are malformed are a problem with their line.</summary>
    public Outcome<IReadOnlyList<LabelledPair>> ReadFile(string path, string set, LabelConvention convention)
    {
        ArgumentNullException.ThrowIfNull(path);
        var table = PairTable.Parse(OtherMarks().Replace(File.ReadAllText(path), ""), path);
        if (!table.Succeeded)
        {
            return table.Problem;
        }

        bool hasCodes = table.Value.Header.Contains("code");
        var pairs = new List<LabelledPair>();
        foreach (var row in table.Value.Rows)
        {
            if (row.Pair is null)
            {
                return ProblemCatalogue.BadCorpus.For($"{path}, line {row.Line}", row.Fault!);
            }

            string type = hasCodes ? s_roots[int.Parse(table.Value.ValueOf(row, "code")![..2], System.Globalization.CultureInfo.InvariantCulture) - 3] : table.Value.ValueOf(row, "type")!;
            var own = hasCodes ? LabelConvention.Cameo : convention;
            pairs.Add(new LabelledPair(set, row.Pair, own, LabelsOf(table.Value, row, type), WeightOf(own)));
        }

        return pairs;
    }

    /// <summary>How much a pair of each convention counts.</summary>
    private static float WeightOf(LabelConvention convention) => convention switch
    {
        LabelConvention.Plv => 1,
        LabelConvention.Plover => 0.6f,
        _ => 0.4f,
    };

    private int[][] LabelsOf(PairTable table, PairRow row, string type) =>
    [
        EventLabels.TypesNamed(type),
        table.ValueOf(row, "mode") is { } mode ? labels.ModeNamed(type, mode) : [],
        table.ValueOf(row, "status") is { } status ? EventLabels.StatusNamed(status) : [],
    ];

    /// <summary>Marks of predicates, speakers and cues, which are not asked for here.</summary>
    [GeneratedRegex("</?[evc]>")]
    private static partial Regex OtherMarks();
}
