using Entente.Systems.Balance;
using Entente.Systems.Course;

namespace Entente.Workbench.Pages.Systems;

/// <summary>Letters of blocs that stay with them from step to step: a bloc has the letter of the bloc of the course that it shares most members with.</summary>
internal static class BlocLetters
{
    /// <summary>The letter of each bloc of a network, by bloc.</summary>
    public static string[] Of(BalanceReport balance, SystemStep step)
    {
        BlocPartition blocs = balance.Blocs[^1];
        string[] letters = new string[blocs.Count];
        var taken = new HashSet<int>();
        if (step is { Blocs: { } known, Snapshot.Network: { } network })
        {
            Dictionary<string, int> numbers = Enumerable.Range(0, network.NodeCount).ToDictionary(node => network.Names[node], node => step.Numbers[known.Membership[node]], StringComparer.Ordinal);
            var shared = Enumerable.Range(0, balance.Network.NodeCount).Where(node => numbers.ContainsKey(balance.Network.Names[node]))
                .GroupBy(node => (Bloc: blocs.Membership[node], Number: numbers[balance.Network.Names[node]]))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Number).ThenBy(group => group.Key.Bloc);
            foreach ((int bloc, int number) in shared.Select(group => group.Key))
            {
                if (letters[bloc] is null && taken.Add(number))
                {
                    letters[bloc] = Letter(number);
                }
            }
        }

        int next = 1;
        for (int bloc = 0; bloc < letters.Length; bloc++)
        {
            while (letters[bloc] is null && !taken.Add(next))
            {
                next++;
            }

            letters[bloc] ??= Letter(next);
        }

        return letters;
    }

    /// <summary>A number as letters: A to Z, then AA.</summary>
    private static string Letter(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : Letter((number - 1) / 26) + Letter(((number - 1) % 26) + 1);
}
