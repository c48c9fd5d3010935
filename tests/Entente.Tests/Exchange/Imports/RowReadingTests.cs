using System.Globalization;
using System.Text;
using Entente.Exchange.Imports;

namespace Entente.Tests.Exchange.Imports;

public class RowReadingTests
{
    [Fact]
    public void Lines_are_split_as_strings_are()
    {
        var random = new Random(7);
        int[] ends = new int[RowCells.Most];
        for (int round = 0; round < 2_000; round++)
        {
            string line = string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(5) == 0 ? '\t' : (char)('a' + random.Next(26))));
            string[] expected = line.Split('\t');
            RowCells cells = RowCells.Split(Encoding.UTF8.GetBytes(line), (byte)'\t', ends);

            cells.Count.ShouldBe(expected.Length);
            for (int cell = 0; cell < expected.Length; cell++)
            {
                Encoding.UTF8.GetString(cells[cell]).ShouldBe(expected[cell]);
            }

            Encoding.UTF8.GetString(cells.Between(0, expected.Length - 1)).ShouldBe(line);
        }
    }

    [Fact]
    public void A_line_of_separators_alone_has_more_cells_than_any_format() =>
        RowCells.Split(new byte[5_000], 0, new int[RowCells.Most]).Count.ShouldBeGreaterThan(61);

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\n")]
    [InlineData("one\r\ntwo\r\n")]
    [InlineData("\uFEFFone\n\ntwo\nthree")]
    public void Lines_end_as_they_do_everywhere(string characters)
    {
        using var expected = new StringReader(characters.TrimStart('\uFEFF'));
        var lines = new LineReader(new Dribble(Encoding.UTF8.GetBytes(characters)));
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            Encoding.UTF8.GetString(line).ShouldBe(expected.ReadLine());
        }

        expected.ReadLine().ShouldBeNull();
        lines.Offset.ShouldBe(Encoding.UTF8.GetByteCount(characters));
    }

    [Fact]
    public void Reading_goes_on_at_any_line()
    {
        byte[] content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(line => new string('x', line * 7 % 400) + line + "\n")));
        var first = new LineReader(new Dribble(content));
        for (int line = 0; line < 150; line++)
        {
            first.TryRead(out _);
        }

        var second = new LineReader(new Dribble(content));
        second.Skip(first.Offset, first.Line);
        second.TryRead(out ReadOnlySpan<byte> next).ShouldBeTrue();
        Encoding.UTF8.GetString(next).ShouldEndWith("x150");
        second.Line.ShouldBe(151);
    }

    [Fact]
    public void A_line_without_end_is_cut_and_the_next_one_read()
    {
        var lines = new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 5_000_000) + "\nnext\n")));
        lines.TryRead(out ReadOnlySpan<byte> cut).ShouldBeTrue();
        lines.IsCut.ShouldBeTrue();
        cut.Length.ShouldBeLessThan(5_000_000);
        lines.TryRead(out ReadOnlySpan<byte> next).ShouldBeTrue();
        (Encoding.UTF8.GetString(next), lines.IsCut, lines.Line).ShouldBe(("next", false, 2));
    }

    [Theory]
    [InlineData("20210825", "2021-08-25")]
    [InlineData("2021-08-25", "2021-08-25")]
    [InlineData("2021-08-25 00:00:00", "2021-08-25")]
    [InlineData("790415", "1979-04-15")]
    [InlineData("150415", "2015-04-15")]
    [InlineData("20000229", "2000-02-29")]
    [InlineData("19000229", null)]
    [InlineData("20211301", null)]
    [InlineData("20210800", null)]
    [InlineData("2021-8-25", null)]
    [InlineData("00000101", null)]
    [InlineData("", null)]
    public void Days_are_read_in_every_form_and_must_exist(string text, string? day)
    {
        bool read = RowDay.TryParse(Encoding.UTF8.GetBytes(text), out int number);
        (read ? new DateOnly(1970, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null).ShouldBe(day);
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Dribble(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 13));
    }
}
