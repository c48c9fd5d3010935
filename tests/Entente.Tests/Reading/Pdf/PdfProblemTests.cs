using System.Text;
using Entente.Problems;
using Entente.Reading.Layout;
using Entente.Reading.Pdf;

namespace Entente.Tests.Reading.Pdf;

public class PdfProblemTests
{
    [Fact]
    public void Without_the_program_a_problem_says_what_to_install()
    {
        Problem problem = PdfReader.Read(PdfProgram.Find(""), PdfDocumentTests.Report(), "a.pdf", new PdfLimits()).Problem!;
        problem.Code.ShouldBe("EN0108");
        problem.Kind.Remedy.ShouldContain("poppler-utils");
        PdfProgram.Find("." + Path.PathSeparator + "bin").ShouldBeNull();
    }

    [PdfFact]
    public void Locked_broken_and_scanned_documents_are_told_apart()
    {
        Code(new PdfMaker { IsLocked = true }.Page().Line(60, 100, "Nobody reads this.").Bytes()).ShouldBe("EN0109");
        Code("%PDF-1.7 and no more"u8.ToArray()).ShouldBe("EN0110");
        Code(new PdfMaker().Page().Picture().Page().Picture().Line(290, 815, "2").Bytes()).ShouldBe("EN0111");
        Code(new PdfMaker { Claimed = 2_000_000_000 }.Page().Picture().Bytes()).ShouldBeOneOf("EN0105", "EN0110", "EN0111");
    }

    [PdfFact]
    public void More_pages_or_text_than_is_allowed_are_not_read()
    {
        var maker = new PdfMaker();
        for (int page = 0; page < 6; page++)
        {
            maker.Page().Line(60, 300, $"A page of text about the talks, number {page}.");
        }

        Code(maker.Bytes(), new PdfLimits { Pages = 6 }).ShouldBeNull();
        Code(maker.Bytes(), new PdfLimits { Pages = 5 }).ShouldBe("EN0105");
        Code(maker.Bytes(), new PdfLimits { OutputBytes = 500 }).ShouldBe("EN0105");
    }

    [Fact]
    public void A_program_that_never_ends_is_stopped()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new Script("while :; do echo endless; done");
        Code(folder.Path, new PdfLimits { OutputBytes = 1_000_000 }).ShouldBe("EN0105");
        using var silent = new Script("sleep 600");
        Code(silent.Path, new PdfLimits { Time = TimeSpan.FromMilliseconds(300) }).ShouldBe("EN0105");
        using var odd = new Script("echo 'no markup <at all'");
        Code(odd.Path, new PdfLimits()).ShouldBe("EN0110");

        static string? Code(string program, PdfLimits limits) => PdfReader.Read(program, new byte[3_000_000], "a.pdf", limits).Problem?.Code;
    }

    [Theory]
    [InlineData("<page width=\"NaN\" height=\"-1\"><block><line><word xMin=\"1e400\">x</word></line></block></page>")]
    [InlineData("<page><block><line><word>&lt;script&gt;</word></line></block></page>")]
    [InlineData("<page><block><line></line></block></page>")]
    public void Odd_markup_is_laid_out_all_the_same(string markup)
    {
        PdfContent content = PdfMarkup.Read(Encoding.UTF8.GetBytes($"<html><body>{markup}</body></html>"), 10)!;
        PageLayout layout = PdfLayout.Of(content);
        layout.Blocks.ShouldAllBe(block => layout.Source[block.Span] == block.Text);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html><title>&b;</title></html>";
        PdfMarkup.Read(Encoding.UTF8.GetBytes(bomb), 10).ShouldBeNull();
    }

    private static string? Code(byte[] pdf, PdfLimits? limits = null) => PdfReader.Read(PdfProgram.Find(), pdf, "a.pdf", limits ?? new PdfLimits()).Problem?.Code;

    private sealed class Script : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("entente-pdf-");

        public Script(string body)
        {
            Path = System.IO.Path.Combine(_folder.FullName, "pdftotext");
            File.WriteAllText(Path, $"#!/bin/sh\n{body}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        public string Path { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
