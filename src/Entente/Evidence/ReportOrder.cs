namespace Entente.Evidence;

/// <summary>Orders of reports that depend on their content alone.</summary>
internal static class ReportOrder
{
    /// <summary>By id.</summary>
    public static IComparer<Report> ById { get; } = Comparer<Report>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id));

    /// <summary>The one that best stands for an event first: the most finely dated, with the most persons named, the surest; then by id.</summary>
    public static IComparer<Report> BestFirst { get; } = Comparer<Report>.Create((one, other) =>
    {
        int order = one.Days.Width.CompareTo(other.Days.Width);
        order = order != 0 ? order : Persons(other).CompareTo(Persons(one));
        order = order != 0 ? order : other.Confidence.CompareTo(one.Confidence);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    });

    private static int Persons(Report report) => report.Parties.Sum(party => party.Persons);
}
