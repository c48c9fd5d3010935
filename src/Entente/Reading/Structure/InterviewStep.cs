using System.Text.RegularExpressions;
using Entente.Documents;

namespace Entente.Reading.Structure;

/// <summary>Tells the questions of an interview from the answers: numbered, marked "Q:", prefixed with a name, or set bold.</summary>
internal static partial class InterviewStep
{
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 900;

    public static void Apply(Draft draft)
    {
        var questions = Questions(draft);
        if (questions.Count < FewestQuestions && !questions.Exists(index => IsAnswered(draft, index)))
        {
            return;
        }

        draft.IsInterview = true;
        var (asks, answers) = Parties(draft, questions[0]);
        var interviewer = new Voice(VoiceKind.Interviewer, Text: asks);
        var interviewee = new Voice(VoiceKind.Interviewee, Text: answers);
        var asked = questions.ToHashSet();
        string?[] labels = [LabelOf(draft, questions[0], answer: false), LabelOf(draft, questions[0], answer: true)];
        for (var index = questions[0]; index < draft.Pieces.Count; index++)
        {
            var piece = draft.Pieces[index];
            if (piece.IsProse)
            {
                piece = WithoutMark(piece, labels);
                draft.Pieces[index] = asked.Contains(index) ? piece.As(SegmentKind.Question, interviewer) : piece.As(SegmentKind.Answer, interviewee);
            }
        }
    }

    /// <summary>Whether a line is marked as a question, so that it is no title.</summary>
    public static bool IsMarked(string line) => AskerMark().IsMatch(line);

    /// <summary>"Q:" and right after it "A:": so marked, one question is enough.</summary>
    private static bool IsAnswered(Draft draft, int question) =>
        AskerMark().IsMatch(draft.Pieces[question].Line) && question + 1 < draft.Pieces.Count && draft.Pieces[question + 1] is { IsProse: true } next && AnswerMark().IsMatch(next.Line);

    /// <summary>The mark is no word of what is said.</summary>
    private static Piece WithoutMark(Piece piece, string?[] labels)
    {
        var mark = AskerMark().Match(piece.Text) is { Success: true } asks ? asks : AnswerMark().Match(piece.Text);
        if (!mark.Success && labels[0] is not null && labels[1] is not null && Label().Match(piece.Text) is { Success: true } label && labels.Contains(label.Groups["who"].Value))
        {
            mark = label;
        }

        return mark.Success ? piece.Cut(mark.Length - 1).Tail : piece;
    }

    /// <summary>Indices of the questions by the one way of marking them that finds most.</summary>
    private static List<int> Questions(Draft draft)
    {
        Predicate<Piece>[] ways =
        [
            piece => Numbered().IsMatch(piece.Line) && Asks(piece),
            piece => AskerMark().IsMatch(piece.Line),
            piece => (piece.Block.BoldShare > 0.9 || piece.Block.ItalicShare > 0.9 || piece.Block.Level > 0) && Asks(piece),
        ];
        var found = ways.Select(way => Where(draft, way)).MaxBy(list => list.Count)!;
        return (found.Count >= FewestQuestions && AnswersFollow(draft, found)) || found.Exists(index => IsAnswered(draft, index)) ? found : Where(draft, NamedAsker(draft));
    }

    private static List<int> Where(Draft draft, Predicate<Piece> wanted) =>
        [.. Enumerable.Range(0, draft.Pieces.Count).Where(index => draft.Pieces[index].IsProse && wanted(draft.Pieces[index]))];

    private static bool Asks(Piece piece) => piece.Line.Length <= LongestQuestion && piece.Line.TrimEnd('"', '”', '*', ' ') is [.., '?'];

    // A list of questions for the reader is no interview: most questions have a paragraph of text right after them.
    private static bool AnswersFollow(Draft draft, List<int> questions) =>
        questions.Count(index => index + 1 < draft.Pieces.Count && draft.Pieces[index + 1].IsProse && !questions.Contains(index + 1)) * 3 >= questions.Count * 2;

    // "Sample Wire: … ?" — "Name: …": the label that most often stands before a question asks.
    private static Predicate<Piece> NamedAsker(Draft draft)
    {
        var labels = draft.Pieces.Where(piece => piece.IsProse).Select(piece => (piece, Label().Match(piece.Line))).Where(pair => pair.Item2.Success).ToList();
        var byLabel = labels.GroupBy(pair => pair.Item2.Groups["who"].Value).Where(group => group.Count() >= FewestQuestions - 1).ToList();
        var asker = byLabel.Count < 2 ? null : byLabel.MaxBy(group => group.Count(pair => Asks(pair.piece)))?.Key;
        return piece => asker is not null && Label().Match(piece.Line) is { Success: true } match && match.Groups["who"].Value == asker;
    }

    private static (string? Asks, string? Answers) Parties(Draft draft, int firstQuestion)
    {
        var intro = string.Join(' ', draft.Pieces.Take(firstQuestion).Where(piece => piece.IsProse || piece.Kind is SegmentKind.Subtitle).Select(piece => piece.Line));
        var gave = GaveTo().Match(intro);
        var asks = gave.Success && gave.Groups["asks"].Success ? gave.Groups["asks"].Value : LabelOf(draft, firstQuestion, answer: false);
        var label = LabelOf(draft, firstQuestion, answer: true);
        var with = With().Matches(intro + " " + draft.Title).Select(match => match.Groups["answers"].Value).FirstOrDefault(name => !IsOutlet(draft, name, asks));
        var spoke = Spoke().Match(intro) is { Success: true } told && (with is null || IsOutlet(draft, told.Groups["asks"].Value, asks)) ? told.Groups["answers"].Value : null;
        var answers = gave.Success ? gave.Groups["answers"].Value : InFull(label, intro) ?? spoke ?? with ?? label;
        if (draft.Authors.Count == 0 && gave.Success)
        {
            // Without a byline the piece is credited to whose words it consists of.
            draft.Authors.Add(gave.Groups["answers"].Value);
        }

        return (asks ?? draft.Authors.FirstOrDefault(author => author != answers), answers);
    }

    /// <summary>"Spoke to the Sample Gazette": whoever prints the interview did not give it.</summary>
    private static bool IsOutlet(Draft draft, string name, string? asks) => Masthead.IsName(name) || Same(name, asks) || Same(name, draft.Outlet) || Same(name, draft.Metadata.Outlet);

    private static bool Same(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name in the introduction that the label before the answers shortens; null when there is none.</summary>
    private static string? InFull(string? label, string intro) => label is null ? null
        : FullName().Matches(intro).Select(match => match.Value).FirstOrDefault(name => name.EndsWith(" " + label, StringComparison.Ordinal) || name == label);

    private static string? LabelOf(Draft draft, int firstQuestion, bool answer)
    {
        var piece = draft.Pieces.Skip(firstQuestion + (answer ? 1 : 0)).FirstOrDefault(piece => piece.IsProse);
        return piece is not null && Label().Match(piece.Line) is { Success: true } match && match.Groups["who"].Length > 2 ? match.Groups["who"].Value : null;
    }

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s*)?\(?\d{1,2}[.):]\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:Q|Question|QUESTION)\s*\d{0,2}\s*[:.]\s*\S")]
    private static partial Regex AskerMark();

    [GeneratedRegex(@"^(?:A|Answer|ANSWER)\s*\d{0,2}\s*[:.]\s*\S")]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}):\s+\S")]
    private static partial Regex Label();

    [GeneratedRegex(@"\binterview\b[^.]{0,120}?\b(?:that|which)?\s*(?<answers>" + Prose.NamePattern + @") gave (?:\w+ )?to (?<asks>" + Prose.NamePattern + ")?")]
    private static partial Regex GaveTo();

    [GeneratedRegex(@"(?<answers>" + Prose.NamePattern + @")(?:, [^.]{3,120},)? (?:spoke|talked|was speaking) (?:to|with) (?:the |The )?(?<asks>" + Prose.NamePattern + ")")]
    private static partial Regex Spoke();

    [GeneratedRegex(Prose.NamePattern)]
    private static partial Regex FullName();

    [GeneratedRegex(@"\b(?:[Ii]nterview(?:ed|s)?(?: with| of)?|spoke (?:to|with)|speaks (?:to|with)|sat down with|talked to|conversation with)\s+(?:[a-z]+ ){0,6}(?<answers>" + Prose.NamePattern + ")")]
    private static partial Regex With();
}
