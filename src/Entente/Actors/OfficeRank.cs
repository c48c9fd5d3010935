namespace Entente.Actors;

/// <summary>How likely a bare surname or title means the holder of an office rather than of a lesser one.</summary>
internal static class OfficeRank
{
    /// <summary>The rank of an office; higher is likelier.</summary>
    public static int Of(string office) => office switch
    {
        "head-of-state" or "head-of-government" or "secretary-general" or "leader" => 4,
        "foreign-minister" or "defence-minister" => 3,
        "deputy-head" or "national-security-adviser" or "military-chief" or "intelligence-chief" => 2,
        _ => 1,
    };
}
