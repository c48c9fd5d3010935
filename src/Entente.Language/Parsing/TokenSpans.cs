namespace Entente.Language.Parsing;

/// <summary>One sentence's tokens as offsets into a text.</summary>
internal readonly record struct TokenSpans(string Text, int[] Starts, int[] Ends)
{
    public int Count => Starts.Length;

    /// <summary>Forms joined by single spaces.</summary>
    public static TokenSpans Join(IReadOnlyList<string> forms)
    {
        int[] starts = new int[forms.Count];
        int[] ends = new int[forms.Count];
        int position = 0;
        for (int i = 0; i < forms.Count; i++)
        {
            starts[i] = position;
            ends[i] = position + forms[i].Length;
            position = ends[i] + 1;
        }

        return new TokenSpans(string.Join(' ', forms), starts, ends);
    }
}
