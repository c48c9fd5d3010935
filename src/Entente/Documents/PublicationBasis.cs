namespace Entente.Documents;

/// <summary>Where a document's date comes from.</summary>
public enum PublicationBasis
{
    /// <summary>Nothing gives a date.</summary>
    None,
    /// <summary>Machine-readable metadata of the page.</summary>
    Metadata,
    /// <summary>A printed byline or date line.</summary>
    Byline,
    /// <summary>The address or file name.</summary>
    Address,
    /// <summary>Worked out from what the text mentions.</summary>
    Text,
}
