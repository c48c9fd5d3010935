using Dapper;

namespace Entente.Store;

/// <summary>An answer that one connection keeps until the study changes, by whomever.</summary>
/// <remarks><c>data_version</c> tells what other connections wrote, <c>total_changes</c> what this one did (sqlite.org/pragma.html, lang_corefunc.html).</remarks>
/// <typeparam name="T">The answer.</typeparam>
internal sealed class StudyAnswer<T>
    where T : class
{
    private (long Others, long Own) _asked;
    private T? _answer;

    /// <summary>The kept answer, or a new one.</summary>
    public T Get(Study study, Func<T> ask)
    {
        (long, long) now = study.Connection.QuerySingle<(long, long)>("SELECT data_version, total_changes() FROM pragma_data_version");
        if (_answer is null || now != _asked)
        {
            _answer = ask();
            _asked = now;
        }

        return _answer;
    }
}
