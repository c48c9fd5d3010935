using System.Reflection;

namespace Entente.Problems;

/// <summary>Every problem the program can name. Codes are grouped by room: 00 general, 01 reading, 02 catalogues, 03 study, 04 language, 05 relations, 06 systems, 07 exchange, 08 workbench.</summary>
/// <remarks><c>docs/problems.md</c> lists the same codes; a test keeps the two equal.</remarks>
public static class ProblemCatalogue
{
    /// <summary>An argument on the command line cannot be used.</summary>
    public static readonly ProblemKind UnusableArgument = new("EN0001", "this argument cannot be used",
        "The value is not of the form that the option takes.", "Run the command with --help; it shows an example.");

    /// <summary>The installation lacks a file it was built with.</summary>
    public static readonly ProblemKind BrokenInstall = new("EN0002", "a part of the installation is missing or damaged",
        "The program was moved without its data or models folder, or a checkout is incomplete.",
        "Run 'entente doctor', then check out or install again.");

    /// <summary>The user stopped the work.</summary>
    public static readonly ProblemKind Interrupted = new("EN0003", "stopped before the end",
        "The run was interrupted.", "Run the same command again: it goes on where it stopped.");

    /// <summary>The disk is full or not writable.</summary>
    public static readonly ProblemKind CannotWrite = new("EN0004", "cannot write here",
        "The disk is full, the folder is missing, or you may not write to it.",
        "Free some space or choose another place; what was finished before is safe.");

    /// <summary>A bug of the program that concerns one document only.</summary>
    public static readonly ProblemKind InternalFailure = new("EN0005", "the program failed on this document",
        "This is a bug in Entente; the other documents are not affected.",
        "Please report it with the document, if you may share it.");

    /// <summary>A path that does not exist.</summary>
    public static readonly ProblemKind PathMissing = new("EN0101", "no file or folder at this path",
        "The path is misspelt, or relative to another folder.", "Check the path; quote it when it holds spaces.");

    /// <summary>A file with nothing in it.</summary>
    public static readonly ProblemKind EmptyFile = new("EN0102", "the file holds no text",
        "The download failed or the page is drawn by a script.", "Save the page again as HTML or text from a browser.");

    /// <summary>A file that is not text.</summary>
    public static readonly ProblemKind NotText = new("EN0103", "this is not a text that can be read",
        "The file is a picture, an archive, a program or a format not supported.",
        "Convert it to text, Markdown, HTML or PDF first.");

    /// <summary>Bytes that fit no encoding.</summary>
    public static readonly ProblemKind BadEncoding = new("EN0104", "the text's encoding is broken",
        "The file is truncated, or declares an encoding that its bytes contradict.",
        "Save it again as UTF-8; what could be read was read.");

    /// <summary>A file beyond the size that is read.</summary>
    public static readonly ProblemKind TooLarge = new("EN0105", "the file is too large",
        "An article is rarely over a few megabytes; this looks like an archive or a log.",
        "Split it into one file a document.");

    /// <summary>A file that may not be opened.</summary>
    public static readonly ProblemKind CannotRead = new("EN0106", "the file cannot be opened",
        "Another program holds it, or you may not read it.", "Close the other program or change the file's permissions.");

    /// <summary>A document in another language.</summary>
    public static readonly ProblemKind OtherLanguage = new("EN0107", "the text is not English",
        "Only English is analysed.", "Give an English translation; the document is kept without events.");

    /// <summary>A PDF that nothing here can read.</summary>
    public static readonly ProblemKind PdfReaderMissing = new("EN0108", "nothing here can read a PDF",
        "PDF is read by pdftotext of poppler-utils, and it is not on the path.",
        "Install poppler-utils (Debian: apt-get install poppler-utils; macOS: brew install poppler) and run the command again, or save the document as text or HTML.");

    /// <summary>A PDF that asks for a password or forbids taking its text.</summary>
    public static readonly ProblemKind PdfLocked = new("EN0109", "the PDF is locked",
        "It asks for a password, or forbids taking text from it.", "Save it again without a password, if you may.");

    /// <summary>A PDF that cannot be taken apart.</summary>
    public static readonly ProblemKind PdfBroken = new("EN0110", "the PDF is broken",
        "The download was cut short, or the file is no PDF but for its first bytes.", "Fetch it again, or open it in a viewer and save or print it anew.");

    /// <summary>A PDF of pictures.</summary>
    public static readonly ProblemKind PdfWithoutText = new("EN0111", "the PDF holds no text",
        "Its pages are pictures, as a scanner makes them.", "Recognise its text first, as with 'ocrmypdf', and read the result.");

    /// <summary>A vocabulary file that breaks its schema.</summary>
    public static readonly ProblemKind BadVocabulary = new("EN0201", "a vocabulary file is not valid",
        "A row breaks the schema described at the top of the file.", "Mend the line that is named; 'entente doctor' checks all files.");

    /// <summary>An actor that nobody knows.</summary>
    public static readonly ProblemKind UnknownActor = new("EN0202", "no actor of this name",
        "The id or name is not in the catalogue.", "Use one of the nearest names, or look one up with 'entente actors'.");

    /// <summary>A study that does not exist.</summary>
    public static readonly ProblemKind StudyMissing = new("EN0301", "there is no study at this path",
        "Nothing was read into it yet, or the path is misspelt.", "Make one with 'entente read PATH --study FILE'.");

    /// <summary>A study that another program holds.</summary>
    public static readonly ProblemKind StudyLocked = new("EN0302", "the study is in use",
        "Another run is writing to it.", "Wait until that run ends, or use another study file.");

    /// <summary>A study that is damaged.</summary>
    public static readonly ProblemKind StudyCorrupt = new("EN0303", "the file is not an intact study",
        "It is another kind of file, or was damaged on disk.", "Restore it from a copy, or read the documents into a new study.");

    /// <summary>A study written by a newer program.</summary>
    public static readonly ProblemKind StudyTooNew = new("EN0304", "the study was written by a newer version",
        "Its format is newer than this program.", "Update the program.");

    /// <summary>A search that breaks the query syntax.</summary>
    public static readonly ProblemKind BadQuery = new("EN0305", "this search cannot be understood",
        "Quotation marks or brackets are not closed, or a word such as AND stands alone.",
        "Put a phrase or a word with marks in double quotes; join words with AND, OR, NOT.");

    /// <summary>A row of event data that breaks its format.</summary>
    public static readonly ProblemKind RowRejected = new("EN0306", "this row was not imported",
        "A cell is missing or not of the form that the format has; the other rows are not affected.",
        "Mend the row and import the file again: rows that are in the study are not doubled. '--rejected FILE' writes all such rows.");

    /// <summary>An event that a decision names and the study does not hold.</summary>
    public static readonly ProblemKind EventMissing = new("EN0307", "there is no such event in the study",
        "Its document was read again by newer stages that no longer find it, or its file has other content now.", "Look for it among the events of its document, and decide anew.");

    /// <summary>A decision that has no sense.</summary>
    public static readonly ProblemKind DecisionImpossible = new("EN0308", "this decision cannot be made",
        "It contradicts the code book or itself, or what it would take back counts no longer.", "Open the event again, where its decisions are listed, and choose another.");

    /// <summary>A language model that is absent or damaged.</summary>
    public static readonly ProblemKind ModelMissing = new("EN0401", "the language model is missing or damaged",
        "The folder models/en is not beside the program or in the checkout.",
        "Check out the repository in full, or rebuild it with 'entente train language --data DIR'.");

    /// <summary>A training or scoring file that breaks its format.</summary>
    public static readonly ProblemKind BadCorpus = new("EN0402", "this file is not in the format that is needed here",
        "A line breaks the format.", "See docs/formats.md for the format; mend the line that is named.");

    /// <summary>A relation of somebody with itself.</summary>
    public static readonly ProblemKind SameParty = new("EN0501", "both parties of this relation are the same",
        "One name was given twice, or two names of one actor.", "Name two different states or actors.");

    /// <summary>A relation, or a window of it, of which nothing is told.</summary>
    public static readonly ProblemKind NothingTold = new("EN0502", "nothing is told of these two here",
        "No event between them that counts falls into the window; by default only what governments did and what happened counts.",
        "Widen the window, or count more with --sectors all and --status.");

    /// <summary>A window with more bins than can be reckoned.</summary>
    public static readonly ProblemKind TooManyBins = new("EN0503", "this window has too many bins",
        "The bins are short for so long a window, which a single event of long ago may have stretched.", "Choose a longer bin with --bin, or a shorter window with --from and --to.");

    /// <summary>A table of ties without a column that it must have.</summary>
    public static readonly ProblemKind ColumnMissing = new("EN0601", "the table lacks a column that is needed",
        "The header is missing, or the columns have other names.", "Give the table a first line that names its columns: source,target,sign.");

    /// <summary>A row with too few or too many cells, or with an empty name.</summary>
    public static readonly ProblemKind MalformedRow = new("EN0602", "this row cannot be read",
        "It has other cells than the header, or a name is empty.", "Mend the line that is named; it was left out.");

    /// <summary>A sign that is neither positive nor negative.</summary>
    public static readonly ProblemKind UnknownSign = new("EN0603", "this sign is neither positive nor negative",
        "The column holds weights or words instead of signs.", "Write 1 or -1; the row was left out.");

    /// <summary>A tie of an actor with itself.</summary>
    public static readonly ProblemKind SelfTie = new("EN0604", "a tie of an actor with itself",
        "Two names were made one, or a matrix was written out with its diagonal.", "Remove the row; a tie has two ends.");

    /// <summary>A pair of actors with both signs.</summary>
    public static readonly ProblemKind ContradictorySigns = new("EN0605", "this pair has both signs",
        "Each end rates the other differently, or several periods are in one table.", "Decide on one sign; the pair was left out.");

    /// <summary>A network without ties.</summary>
    public static readonly ProblemKind NoTies = new("EN0606", "there are no ties to measure",
        "The table has a header only, or every row was refused.", "Give at least one row with source, target and sign.");

    /// <summary>A search for the optimum that was stopped before the proof.</summary>
    public static readonly ProblemKind NotProven = new("EN0607", "the frustration index is not proven",
        "The time limit was reached, or the run was stopped.", "Give it more time with --limit; the bounds that are printed hold.");

    /// <summary>A span of time that ends before it starts.</summary>
    public static readonly ProblemKind EmptyWindow = new("EN0608", "this window has no days",
        "It ends before it starts.", "Give --from a day that is not after --to.");

    /// <summary>A window of which a study tells nothing.</summary>
    public static readonly ProblemKind NothingInWindow = new("EN0609", "nothing is told of these actors in this window",
        "No event between two of them that counts may have happened in it; by default only what governments did and what happened counts.",
        "Choose another date, widen it with --window, or count more with --sectors all and --status.");

    /// <summary>An actor without members that is asked for as a bloc.</summary>
    public static readonly ProblemKind NoMembers = new("EN0610", "this actor has no members",
        "Only organisations and alliances whose members the catalogue knows can be taken as blocs.", "Name one that has, such as nato, eu or csto.");

    /// <summary>A format that has no place for what is asked of it.</summary>
    public static readonly ProblemKind NotCarried = new("EN0701", "this format does not carry that",
        "Each format is made for some things: tables for any records, graphs for networks, maps and timelines for events coded from documents.",
        "Choose one of those that are available; docs/exchange.md has a table of which format carries what.");

    /// <summary>An export that would be empty.</summary>
    public static readonly ProblemKind NothingToExport = new("EN0702", "there is nothing to export",
        "Nothing in the study passes these filters.", "Take a filter away; 'entente events' with the same filters shows what passes.");

    /// <summary>A file that an export would overwrite.</summary>
    public static readonly ProblemKind FileExists = new("EN0703", "there is a file of this name already",
        "An earlier export or another file stands there.", "Choose another name, or write over it with --force.");

    /// <summary>A question to a study that was stopped because it took too long.</summary>
    public static readonly ProblemKind QuestionTooSlow = new("EN0801", "this takes too long to answer",
        "The question covers very much of a large study, or the machine is busy.", "Narrow it to a period or to some actors, or ask again later.");

    /// <summary>An address at which there is nothing.</summary>
    public static readonly ProblemKind PageMissing = new("EN0802", "there is nothing at this address",
        "The link is misspelt, or what it led to is no longer in the study.", "Go back, or search for it.");

    /// <summary>A form in which a page cannot be had.</summary>
    public static readonly ProblemKind FormatMissing = new("EN0803", "this page cannot be had in this form",
        "Not every page is a table, a figure or a network.", "Take one of the forms named at the foot of the page.");

    /// <summary>A change whose form is too old or came from elsewhere.</summary>
    public static readonly ProblemKind StaleForm = new("EN0804", "this change was not made",
        "The page stood open since before the workbench was started anew, or the form came from another site.", "Open the page again and repeat the change.");

    /// <summary>An upload beyond the limit.</summary>
    public static readonly ProblemKind UploadTooLarge = new("EN0805", "this upload is too large",
        "The workbench takes files up to a limit, so that nobody can fill the disk.", "Read larger files with 'entente read PATH --study FILE'.");

    /// <summary>A workbench that others could reach without a secret.</summary>
    public static readonly ProblemKind OpenToOthers = new("EN0806", "others could reach this workbench",
        "It was told to listen beyond this machine, where the study would be open to whoever asks.", "Leave --host out, or give --token; see docs/workbench.md on TLS.");

    /// <summary>A request without the secret of the workbench.</summary>
    public static readonly ProblemKind TokenMissing = new("EN0807", "this workbench asks for its token",
        "It can be reached by others, so it opens only to those who have its address with the token.", "Open the whole address that 'entente serve' printed.");

    /// <summary>A request that came by a name that is not the workbench's own.</summary>
    public static readonly ProblemKind ForeignHost = new("EN0808", "this workbench does not answer to this name",
        "The address in the browser is not the one that it listens at, as when another site points a name of its own at this machine.", "Open the address that 'entente serve' printed.");

    /// <summary>A port that another program listens at.</summary>
    public static readonly ProblemKind PortTaken = new("EN0809", "this port is taken",
        "Another workbench or program listens there.", "Give another with --port; 0 takes any that is free.");

    /// <summary>A PDF that nothing here can print.</summary>
    public static readonly ProblemKind PrinterMissing = new("EN0810", "nothing here can print a PDF",
        "PDF is printed by Chromium or Chrome, and none is on the path.", "Install chromium, or write .html and print it from a browser.");

    /// <summary>A PDF that was not printed.</summary>
    public static readonly ProblemKind PrintingFailed = new("EN0811", "the PDF was not printed",
        "The browser that prints ended early or took too long.", "Try again, or write .html and print it from a browser.");

    /// <summary>A folder of added documents that is full.</summary>
    public static readonly ProblemKind FolderFull = new("EN0812", "the folder of added documents is full",
        "The workbench keeps what is added to a study up to a limit, so that nobody can fill the disk.", "Read further files with 'entente read PATH --study FILE', which leaves them where they are.");

    /// <summary>More work than the workbench takes on.</summary>
    public static readonly ProblemKind QueueFull = new("EN0813", "too much waits to be read",
        "Documents are read one upload after another, and many wait already.", "Wait until some are read; the files are kept, and the page offers to read them then.");

    /// <summary>A file of boundaries that cannot be drawn.</summary>
    public static readonly ProblemKind MapUnreadable = new("EN0814", "this file is no map of boundaries",
        "The map page draws TopoJSON in degrees, with its countries as polygons.", "Give another file with --map, such as one of the world-atlas package, or leave it out.");

    /// <summary>Every kind, ordered by code.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        .. typeof(ProblemCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(ProblemKind))
            .Select(field => (ProblemKind)field.GetValue(null)!)
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];
}
