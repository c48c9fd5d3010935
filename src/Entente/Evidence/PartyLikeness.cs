namespace Entente.Evidence;

/// <summary>How like the parties of two reports are.</summary>
internal static class PartyLikeness
{
    private const double Most = 2;
    private const double SamePerson = 1;
    private const double SameWhole = 0.8;
    private const double RolledUp = 0.6;
    private const double OtherBody = 0.4;
    private const double LeastShared = 0.5;
    private const int Several = 3;

    /// <summary>0 to 2, or null when the parties exclude each other.</summary>
    public static double? Score(Report one, Report other)
    {
        double sum = 0;
        int shared = 0;
        bool sided = false;
        (int ours, int others) = (one.Parties.Count, other.Parties.Count);
        for (int i = 0, j = 0; i < ours && j < others;)
        {
            (ReportParty mine, ReportParty theirs) = (one.Parties[i], other.Parties[j]);
            int order = string.CompareOrdinal(mine.Key, theirs.Key);
            if (order == 0)
            {
                if (PointsOf(mine, theirs) is not { } points)
                {
                    return null;
                }

                sum += points;
                shared++;
                sided |= (mine.Sides & theirs.Sides) != 0;
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return Weigh(one, other, sum, shared, sided);
    }

    /// <summary>The points of one party in two reports, or null when they name different persons of it.</summary>
    public static double? PointsOf(ReportParty one, ReportParty other)
    {
        bool same = false;
        for (int i = 0; i < one.Names.Count; i++)
        {
            PartyName mine = one.Names[i];
            for (int j = 0; j < other.Names.Count; j++)
            {
                if (mine.Equals(other.Names[j]))
                {
                    same = true;
                    if (mine.As == NamedAs.Person)
                    {
                        return SamePerson;
                    }
                }
            }
        }

        if (one.Persons > 0 && other.Persons > 0)
        {
            return null;
        }

        return same ? SameWhole : one.IsWhole || other.IsWhole ? RolledUp : OtherBody;
    }

    private static double? Weigh(Report one, Report other, double sum, int shared, bool sided)
    {
        int all = one.Parties.Count + other.Parties.Count - shared;
        if (all == 0)
        {
            return 0;
        }

        bool directed = TypeRelation.IsDirected(one) && TypeRelation.IsDirected(other);
        bool several = Math.Max(one.Parties.Count, other.Parties.Count) >= Several;
        if (shared == 0 || (directed && !sided) || (several && shared < LeastShared * all))
        {
            return null;
        }

        return Most * sum / all;
    }
}
