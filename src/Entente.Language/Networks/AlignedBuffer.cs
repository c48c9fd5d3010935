using System.Runtime.InteropServices;

namespace Entente.Language.Networks;

/// <summary>Native memory of floats, aligned to a cache line, that grows and never shrinks.</summary>
internal sealed unsafe class AlignedBuffer
{
    private const int Alignment = 64;
    private float* _memory;
    private long _capacity;

    ~AlignedBuffer() => NativeMemory.AlignedFree(_memory);

    public float* Pointer => _memory;

    /// <summary>Makes room for <paramref name="count"/> floats; what they hold is undefined when the memory had to grow.</summary>
    public float* Reserve(long count)
    {
        if (count > _capacity)
        {
            NativeMemory.AlignedFree(_memory);
            _capacity = count + (count / 4) + Alignment;
            _memory = (float*)NativeMemory.AlignedAlloc((nuint)(_capacity * sizeof(float)), Alignment);
            NativeMemory.Clear(_memory, (nuint)(_capacity * sizeof(float)));
        }

        return _memory;
    }

    public float* ReserveZeroed(long count)
    {
        float* memory = Reserve(count);
        NativeMemory.Clear(memory, (nuint)(count * sizeof(float)));
        return memory;
    }
}
