namespace Entente.Language.Treebanks;

/// <summary>Which labels a file of names uses, and what they mean in our four kinds.</summary>
public enum NameScheme
{
    /// <summary>Universal NER: PER, LOC, ORG; and OTH, a group when its last word is one ("American", "Shiites") and otherwise nothing.</summary>
    UniversalNer,
    /// <summary>CoNLL 2003 as WikiGold has it: PER, LOC, ORG; and MISC, a group when its last word is one and otherwise nothing.</summary>
    WikiGold,
    /// <summary>CrossNER politics: person and politician are persons, country and location are places, organisation and politicalparty organisations; misc a group when its last word is one; election and event are nothing.</summary>
    Politics,
    /// <summary>This project's own sentences: PER, LOC, ORG and NORP; lines that begin with "# " are comments.</summary>
    Own,
}
