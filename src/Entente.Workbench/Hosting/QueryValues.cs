using System.Globalization;
using Entente.Problems;
using Entente.Vocabularies;
using NodaTime;
using NodaTime.Text;

namespace Entente.Workbench.Hosting;

/// <summary>Reads the values of a query one after the other; the first that cannot be used is remembered as a problem.</summary>
internal sealed class QueryValues(PageQuestion question)
{
    /// <summary>What cannot be used, or null.</summary>
    public Problem? Problem { get; private set; }

    /// <summary>A day; a month or a year stands for its first or last day. Null when it is not given.</summary>
    public LocalDate? Day(string name, bool last)
    {
        if (question.Query(name)?.Trim() is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text }) is not { Success: true, Value: var day } || day.Year is < 1000 or > 2999)
        {
            Refuse(name, text, "this is not a day, month or year such as 2021-08-25, 2021-08 or 2021");
            return null;
        }

        return (last, text.Length) switch
        {
            (true, 4) => new LocalDate(day.Year, 12, 31),
            (true, 7) => day.With(DateAdjusters.EndOfMonth),
            _ => day,
        };
    }

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

    /// <summary>The page of a long list, from 1.</summary>
    public int Page() => (int)Number("page", 1, 1, 100_000);

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

    private void Refuse(string name, string text, string? detail, string? available = null) => Problem ??= ProblemCatalogue.UnusableArgument.For($"{name}={text}", detail, available);
}
