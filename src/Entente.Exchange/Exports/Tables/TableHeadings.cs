using Entente.Store;

namespace Entente.Exchange.Exports.Tables;

/// <summary>The columns of each table.</summary>
public static class TableHeadings
{
    /// <summary>Headings of the table that a request asks for, in order.</summary>
    public static IReadOnlyList<string> Of(ExportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Subject switch
        {
            ExportSubject.Distinct => Names(EventFields.Distinct),
            ExportSubject.Actors => Names(new ActorTable(null).Fields),
            ExportSubject.Relation => Names(SeriesTable.Fields),
            ExportSubject.Network => Names(TieTable.Fields),
            _ => request.Origin == EventOrigin.Coded ? Names(EventFields.All) : Names(StudyEventFields.All),
        };
    }

    private static string[] Names<T>(IEnumerable<Field<T>> fields) => [.. fields.Select(field => field.Name)];
}
