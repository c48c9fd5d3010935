using System.Data;
using Entente.Problems;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>Turns what SQLite throws into problems that a user can act on.</summary>
internal static class StudyFailure
{
    // Result codes of the SQLite C interface (sqlite3.h).
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The problem behind <paramref name="exception"/>, or null when it is a bug of ours.</summary>
    public static Problem? Explain(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        Busy or Locked => ProblemCatalogue.StudyLocked.For(path),
        Interrupted => ProblemCatalogue.QuestionTooSlow.For(path),
        Corrupt or NotADatabase => ProblemCatalogue.StudyCorrupt.For(path, exception.Message),
        ReadOnly or InputOutput or Full or CannotOpen => ProblemCatalogue.CannotWrite.For(path, exception.Message),
        _ => null,
    };

    /// <summary>Runs <paramref name="work"/>; an expected failure of SQLite becomes a problem.</summary>
    public static Outcome<T> Guard<T>(string path, Func<Outcome<T>> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception) when (Explain(exception, path) is { } problem)
        {
            return problem;
        }
        catch (DataException exception)
        {
            return ProblemCatalogue.StudyCorrupt.For(path, exception.Message);
        }
    }
}
