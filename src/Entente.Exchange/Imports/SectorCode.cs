using Entente.Actors;

namespace Entente.Exchange.Imports;

/// <summary>Sectors of society as data sets write them.</summary>
internal static class SectorCode
{
    private const int Letters = 3;

    // The words of ICEWS, most telling first: an actor has several, from its office up to "Government".
    private static readonly (string Words, Sector Sector)[] s_words =
    [
        ("Military", Sector.MIL), ("Police", Sector.COP), ("Judicial", Sector.JUD), ("Legislative / Parliamentary", Sector.LEG), ("Unidentified Forces", Sector.UAF),
        ("Insurgents", Sector.REB), ("Separatists", Sector.REB), ("Rebel", Sector.REB), ("Radicals / Extremists / Fundamentalists", Sector.REB), ("Criminals / Gangs", Sector.CRM),
        ("Defense / Security Ministry", Sector.GOV), ("Executive", Sector.GOV), ("Cabinet", Sector.GOV), ("International Government Organization", Sector.IGO),
        ("Nongovernmental Organization (International)", Sector.NGO), ("Opposition Major Party (Out Of Government)", Sector.OPP), ("Government", Sector.GOV),
        ("Protestors / Popular Opposition / Mobs", Sector.OPP), ("Parties", Sector.PTY), ("Dissident", Sector.OPP), ("Media", Sector.JRN), ("Business", Sector.BUS),
        ("Education", Sector.EDU), ("Labor", Sector.LAB), ("Medical / Health NGOs", Sector.MED), ("Nongovernmental Organizations / Activists", Sector.PRE),
        ("Agricultural", Sector.AGR), ("National Religious", Sector.REL), ("International Religious", Sector.REL), ("Refugees / Displaced", Sector.REF), ("Elite", Sector.ELI),
        ("General Population / Civilian / Social", Sector.CVL), ("Social", Sector.SOC),
    ];

    /// <summary>A sector in CAMEO's three letters, or PLOVER's; <see cref="Sector.UNK"/> for others.</summary>
    public static Sector Of(string code) => code switch
    {
        "MED" => Sector.JRN,
        "HLH" => Sector.MED,
        "INS" or "SEP" or "RAD" or "IMG" => Sector.REB,
        "NGM" or "HRI" or "ENV" => Sector.NGO,
        "MNC" => Sector.BUS,
        "SET" or "MOD" => Sector.CVL,
        _ => Enum.TryParse(code, out Sector sector) && Enum.IsDefined(sector) && code.Length == Letters && char.IsAsciiLetterUpper(code[0]) ? sector : Sector.UNK,
    };

    /// <summary>The sector of the last role in a code, its first three letters left out.</summary>
    public static Sector LastOf(string code)
    {
        for (int at = code.Length / Letters * Letters - Letters; at > 0; at -= Letters)
        {
            if (Of(code.Substring(at, Letters)) is var sector and not Sector.UNK)
            {
                return sector;
            }
        }

        return Sector.UNK;
    }

    /// <summary>The sector that a list of ICEWS's words tells.</summary>
    public static Sector OfWords(string words)
    {
        string[] all = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(s_words, pair => Array.IndexOf(all, pair.Words) >= 0).Sector;
    }
}
