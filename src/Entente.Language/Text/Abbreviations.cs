namespace Entente.Language.Text;

/// <summary>Words that are written with a full stop of their own.</summary>
internal static class Abbreviations
{
    /// <summary>Followed by the name they belong to, so that a sentence hardly ever ends with one.</summary>
    private static readonly WordList s_titles = new(
        """
        Mr Mrs Ms Messrs Mme Mlle Dr Prof Rev Fr Hon Pres Gov Sen Sens Rep Reps Amb Adm Capt Cmdr Cdr Cpl Col Gen Lt Maj Sgt Brig Pvt Pfc Spc Cmd
        Insp Supt Det St Ste Mt Ft Msgr Atty Gens Cols Lts Drs Profs Sr-Gen Vice-Adm Maj-Gen Brig-Gen Lt-Gen Lt-Col
        vs Fig Figs Eq Eqs e.g i.e cf viz approx ca Ed Eds Vol Vols pp Art Arts Sec Secs Ch Op Attn Subj
        """);

    /// <summary>Stand at the end of sentences as well as inside them.</summary>
    private static readonly WordList s_others = new(
        """
        Inc Corp Co Cos Ltd LLC Bros Assn Dept Univ Inst Jr Sr Esq Ph.D M.D etc al ext est Ave Blvd Rd Hwy Bldg Apt Dist Tel
        Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Pa Penn Tenn Tex Va Vt Wash Wis Wyo
        a.m p.m a.k.a
        """);

    /// <summary>Abbreviations that are also words, and therefore count only with a capital.</summary>
    private static readonly WordList s_needCapital = new(
        "Hon Pres Gov Sen Sens Rep Reps Adm Col Gen Maj Det Fr Mt Art Arts Sec Op Ed Eds Co Cos Mar Jun Jul Sep Dec Mon Wed Thu Fri Sat Ala Ark Del Ill Ind Kan Mo Pa Wash Va Md Penn Tex Ga Ch Rd Dist St Cmd Capt Ms Messrs Conn Neb Mont Fig Figs Tel Jan Oct Apt");

    private static readonly WordList s_beforeNumbers = new("No Nos p Art para c no nos");

    /// <summary>Whether <paramref name="word"/>, without its full stop, is an abbreviation. <paramref name="next"/> is the first character that follows after spaces, or NUL.</summary>
    public static bool Contains(ReadOnlySpan<char> word, char next)
    {
        if (s_titles.Contains(word) || s_others.Contains(word))
        {
            return Characters.IsUpper(word[0]) || !s_needCapital.Contains(word);
        }

        return char.IsDigit(next) && s_beforeNumbers.Contains(word);
    }

    /// <summary>Whether an abbreviation, without its full stop, goes with what follows it.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => s_titles.Contains(word);
}
