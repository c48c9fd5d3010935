namespace Entente.Store.Imports;

/// <summary>Why a row was not imported; members' values stand in studies.</summary>
public enum RejectReason
{
    /// <summary>It was imported.</summary>
    None = 0,

    /// <summary>It has not as many cells as the format has columns.</summary>
    Columns = 1,

    /// <summary>The day is missing or does not exist.</summary>
    Date = 2,

    /// <summary>The event code is missing or is no code.</summary>
    Code = 3,

    /// <summary>Nobody is named on either side.</summary>
    Actors = 4,

    /// <summary>The id is missing or not of the data set's form.</summary>
    Id = 5,

    /// <summary>A count is no whole number.</summary>
    Count = 6,

    /// <summary>The line is longer than any row.</summary>
    TooLong = 7,
}

/// <summary>A row that was not imported.</summary>
/// <param name="File">The file, after an exclamation mark the entry in an archive.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Reason">Why.</param>
/// <param name="Row">The row as it stands in the file; the beginning of a long one.</param>
public sealed record RejectedRow(string File, long Line, RejectReason Reason, string Row);

/// <summary>Reasons in words.</summary>
public static class RejectText
{
    /// <summary>The reason in words.</summary>
    public static string Of(RejectReason reason) => reason switch
    {
        RejectReason.Columns => "not as many cells as the format has columns",
        RejectReason.Date => "the day is missing or does not exist",
        RejectReason.Code => "the event code is missing or is no code",
        RejectReason.Actors => "nobody is named on either side",
        RejectReason.Id => "the id is missing or not of the data set's form",
        RejectReason.Count => "a count is no whole number",
        RejectReason.TooLong => "the line is longer than any row",
        _ => "",
    };
}
