using System.Globalization;
using Entente.Problems;
using Entente.Relations;
using Entente.Vocabularies;
using Entente.Workbench.Addresses;
using NodaTime;

namespace Entente.Workbench.Hosting;

/// <summary>Reads the values of a query one after the other; the first that cannot be used is remembered as a problem.</summary>
internal sealed class QueryValues(PageQuestion question)
{
    private const int MostWhole = 1_000_000;

    /// <summary>What cannot be used, or null.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>The days of a day, a month or a year; null when it is not given.</summary>
    public DateInterval? Days(string name)
    {
        if (question.Query(name)?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        DateInterval? days = DayText.Parse(text);
        if (days is null)
        {
            Refuse(name, text, "this is no day, month or year", "2021-08-25, 2021-08 or 2021");
        }

        return days;
    }

    /// <summary>A day; a month or a year stands for its first or last day. Null when it is not given.</summary>
    public LocalDate? Day(string name, bool last) => last ? Days(name)?.To : Days(name)?.From;

    /// <summary>One of the names of an enumeration.</summary>
    public T Member<T>(string name, T fallback, params T[] allowed)
        where T : struct, Enum
    {
        if (question.Query(name) is not { } text)
        {
            return fallback;
        }

        if (RecordName.Parse<T>(text) is { } member && (allowed.Length == 0 || allowed.Contains(member)))
        {
            return member;
        }

        Refuse(name, text, null, string.Join(", ", allowed.Length == 0 ? RecordName.All<T>() : allowed.Select(RecordName.Of)));
        return fallback;
    }

    /// <summary>Any of the names of an enumeration, each as a value of its own.</summary>
    public IReadOnlyList<T> Members<T>(string name)
        where T : struct, Enum
    {
        var members = new List<T>();
        foreach (string text in question.Queries(name))
        {
            if (RecordName.Parse<T>(text) is { } member)
            {
                members.Add(member);
            }
            else
            {
                Refuse(name, text, null, string.Join(", ", RecordName.All<T>()));
            }
        }

        return members;
    }

    /// <summary>One of the names of an enumeration, or null when it is not given.</summary>
    public T? Member<T>(string name)
        where T : struct, Enum => question.Query(name) is null ? null : Member(name, default(T));

    /// <summary>One of some words; the first when it is not given.</summary>
    public string Word(string name, params string[] words)
    {
        if (question.Query(name) is not { } text || words.Contains(text, StringComparer.Ordinal))
        {
            return question.Query(name) ?? words[0];
        }

        Refuse(name, text, null, string.Join(", ", words));
        return words[0];
    }

    /// <summary>A number within a range.</summary>
    public double Number(string name, double fallback, double least, double most)
    {
        if (question.Query(name) is not { } text)
        {
            return fallback;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(name, text, string.Create(CultureInfo.InvariantCulture, $"this is no number from {least} to {most}"));
        return fallback;
    }

    /// <summary>A share, 0 to 1; null when it is not given.</summary>
    public double? Share(string name) => question.Query(name) is null ? null : Number(name, 0, 0, 1);

    /// <summary>A whole number from 1; null when it is not given.</summary>
    public int? Whole(string name)
    {
        if (question.Query(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostWhole)
        {
            return number;
        }

        Refuse(name, text, "this is no number from 1");
        return null;
    }

    /// <summary>The page of a long list, from 1.</summary>
    public int Page() => Whole("page") ?? 1;

    /// <summary>An actor by id or name: its id, or null when it is not given.</summary>
    public string? Actor(string name)
    {
        if (question.Query(name)?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        if (question.Services.Options.Catalogue.Find(text) is { } actor)
        {
            return actor.Id;
        }

        Problem ??= question.Services.Unknown(text);
        return null;
    }

    /// <summary>Actors by ids or names with commas between them or as values of their own: their ids, each once.</summary>
    public IReadOnlyList<string> Actors(string name)
    {
        var ids = new List<string>();
        foreach (string text in question.Queries(name).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (question.Services.Options.Catalogue.Find(text) is { } actor)
            {
                ids.Add(actor.Id);
            }
            else
            {
                Problem ??= question.Services.Unknown(text);
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Two actors joined by a hyphen, by ids or names; null when they are not given.</summary>
    public DyadParties? Dyad(string name)
    {
        if (question.Query(name)?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        if (!text.Contains('-', StringComparison.Ordinal))
        {
            Refuse(name, text, "a dyad is written as two actors with a hyphen between them", "RUS-PAK");
            return null;
        }

        Outcome<DyadParties> parties = PairName.Read(text, question.Services.Options.Catalogue);
        Problem ??= parties.Problem;
        return parties.Succeeded ? parties.Value : null;
    }

    private void Refuse(string name, string text, string? detail, string? available = null) => Problem ??= ProblemCatalogue.UnusableArgument.For($"{name}={text}", detail, available);
}
