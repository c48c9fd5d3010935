using System.CommandLine;
using Entente.Actors;
using Entente.Cli.Printing;
using Entente.Exchange.Exports.Tables;
using Entente.Problems;
using Entente.Relations;
using Entente.Store;
using Entente.Vocabularies;
using NodaTime;

namespace Entente.Cli.Commands;

/// <summary><c>entente relation</c>: how the relation of two parties moved.</summary>
internal static class RelationCommand
{
    private static readonly Argument<string> s_first = new("FIRST") { Description = "A state or another actor, by id or name." };
    private static readonly Argument<string> s_second = new("SECOND") { Description = "The other." };
    private static readonly Option<string[]> s_against = new("--against") { Description = "Compare with the relation of these two.", HelpName = "A B", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
    private static readonly Option<(LocalDate From, LocalDate To)?> s_andPeriod = RelationOptions.Period("--and-period", "Compare the window with this period.");
    private static readonly Option<EventOrigin> s_origin = new("--origin")
    {
        Description = "Events coded from documents, imported ones, or all (coded, imported, all).",
        DefaultValueFactory = _ => EventOrigin.All,
        HelpName = "coded|imported|all",
    };

    private static readonly Option<string> s_study = SharedOptions.Study();
    private static readonly Option<RelationFormat> s_format = SharedOptions.Member<RelationFormat>("--format", "How to print", "-f");

    public static Command Create()
    {
        var command = new Command("relation",
            """
            Measures how the relation of two parties moved: cooperation and conflict, where they turned and which events made it, and how surely.

            Example:
              entente relation RUS PAK --study asia.entente --from 2014 --to 2022
              entente relation RUS PAK --study asia.entente --bin quarter --against RUS IND
              entente relation RUS PAK --study asia.entente --by source --format json
            """)
        {
            s_first, s_second, s_study, s_against, s_andPeriod, s_origin, s_format,
        };
        foreach (Option option in RelationOptions.All)
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        Outcome<DyadParties> parties = PartiesOf([parsed.GetRequiredValue(s_first), parsed.GetRequiredValue(s_second)]);
        Outcome<DyadParties>? against = parsed.GetValue(s_against) is { Length: > 0 } named ? PartiesOf(named) : default(Outcome<DyadParties>?);
        Outcome<Installation> installation = Workshop.Installation;
        Outcome<IntensityScale> scale = installation.Succeeded
            ? IntensityScale.Load(new DataFolder(installation.Value.Data), parsed.GetValue(RelationOptions.Scale))
            : installation.Problem;
        if ((parties.Problem ?? against?.Problem ?? scale.Problem) is { } problem)
        {
            return Terminal.Fail(problem);
        }

        RelationRequest request = RelationOptions.Request(parsed, parties.Value);
        return OpenStudy.Ask(parsed.GetRequiredValue(s_study), study =>
        {
            EventOrigin origin = parsed.GetValue(s_origin);
            DyadMaterial material = study.Relation(request.Parties, scale.Value, origin);
            DyadMaterial? other = against is { } two ? study.Relation(two.Value, scale.Value, origin) : null;
            Outcome<Comparison> compared = Comparison.Of(material, request, other, against?.Value, parsed.GetValue(s_andPeriod));
            return compared.Succeeded ? Print(parsed.GetValue(s_format), compared.Value, scale.Value.Name) : Terminal.Fail(compared.Problem);
        });
    }

    private static Outcome<DyadParties> PartiesOf(string[] names)
    {
        Outcome<string[]> ids = ActorIds.Resolve(names);
        if (!ids.Succeeded)
        {
            return ids.Problem;
        }

        return ids.Value[0] == ids.Value[1] ? ProblemCatalogue.SameParty.For(string.Join(" and ", names.Distinct())) : new DyadParties(ids.Value[0], ids.Value[1]);
    }

    private static int Print(RelationFormat format, Comparison compared, string scale)
    {
        IReadOnlyList<string> words = RelationWords.Of(compared.Relation, NameOf);
        DyadParties parties = compared.Relation.Request.Parties;
        switch (format)
        {
            case RelationFormat.Json:
                Terminal.Records.WriteLine(RelationRecord.ToJson(compared.Relation, scale, compared.Differences, words));
                break;
            case RelationFormat.Csv:
                CsvTable.Write(Terminal.Records, SeriesTable.RowsOf(compared.Relation), SeriesTable.Fields);
                break;
            case RelationFormat.Jsonl:
                JsonLines.Write(Terminal.Records, SeriesTable.RowsOf(compared.Relation), SeriesTable.ToJson);
                break;
            default:
                RelationListing.Print(compared.Relation, $"{NameOf(parties.First)} and {NameOf(parties.Second)}, acts scored by {scale}", compared.Differences, words);
                break;
        }

        return ExitCode.Done;
    }

    private static string NameOf(string id)
    {
        Outcome<ActorCatalogue> catalogue = Workshop.Catalogue;
        return (catalogue.Succeeded ? catalogue.Value.Find(id)?.Name : null) ?? id;
    }
}
