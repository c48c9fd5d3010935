namespace Entente.Actors;

/// <summary>One term of one person in one office.</summary>
/// <param name="Person">Id of the person.</param>
/// <param name="Holder">Id of the state or organisation whose office it is.</param>
/// <param name="Office">The office's key: "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "envoy", …</param>
/// <param name="Title">The office as it is called there ("Chancellor").</param>
/// <param name="Years">When the term ran.</param>
public sealed record OfficeTerm(string Person, string Holder, string Office, string Title, Years Years);
