namespace Entente.Store;

/// <summary>The tables of a study, as a list of steps: step N takes a study from version N − 1 to N. Steps are never edited, only added.</summary>
internal static class StudySchema
{
    /// <summary>"ENTE" in ASCII: marks a SQLite file as a study.</summary>
    public const int ApplicationId = 0x454E5445;

    /// <summary>The version this program writes.</summary>
    public static int Version => Steps.Length;

    public static readonly string[] Steps =
    [
        // The table of documents keeps its row ids: without them SQLite reads the whole row, source text and all, whenever a sentence or an
        // event that refers to it is inserted, so that the time to write a document grows with the square of its length.
        """
        CREATE TABLE document (
            id TEXT PRIMARY KEY,
            path TEXT NOT NULL,
            media_type TEXT NOT NULL,
            encoding TEXT NOT NULL,
            byte_count INTEGER NOT NULL,
            source TEXT NOT NULL,
            title TEXT,
            authors TEXT NOT NULL,
            outlet TEXT,
            originally_published_by TEXT,
            language TEXT NOT NULL,
            published_from TEXT,
            published_to TEXT,
            published_precision TEXT,
            published_basis TEXT NOT NULL,
            genre TEXT NOT NULL,
            duplicate_of TEXT,
            signature BLOB NOT NULL,
            tokens INTEGER NOT NULL,
            pipeline TEXT NOT NULL,
            stale INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE segment (
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            kind TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            voice_kind TEXT NOT NULL,
            voice_id TEXT,
            voice_text TEXT,
            PRIMARY KEY (document, ordinal)
        ) WITHOUT ROWID;
        CREATE TABLE sentence (
            number INTEGER PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            ordinal INTEGER NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            text TEXT NOT NULL,
            UNIQUE (document, ordinal)
        );
        CREATE VIRTUAL TABLE sentence_search USING fts5(text, content='sentence', content_rowid='number', tokenize='porter unicode61');
        CREATE TRIGGER sentence_added AFTER INSERT ON sentence BEGIN
            INSERT INTO sentence_search(rowid, text) VALUES (new.number, new.text);
        END;
        CREATE TRIGGER sentence_removed AFTER DELETE ON sentence BEGIN
            INSERT INTO sentence_search(sentence_search, rowid, text) VALUES ('delete', old.number, old.text);
        END;
        CREATE TABLE event (
            id TEXT PRIMARY KEY,
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            type TEXT NOT NULL,
            mode TEXT,
            contexts TEXT NOT NULL,
            quad TEXT NOT NULL,
            intensity REAL NOT NULL,
            status TEXT NOT NULL,
            date_from TEXT,
            date_to TEXT,
            date_precision TEXT,
            date_text TEXT,
            date_basis TEXT NOT NULL,
            place TEXT,
            voice_kind TEXT NOT NULL,
            voice_id TEXT,
            voice_text TEXT,
            sentence TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            "trigger" TEXT NOT NULL,
            trigger_start INTEGER NOT NULL,
            trigger_end INTEGER NOT NULL,
            confidence REAL NOT NULL,
            stage TEXT NOT NULL,
            stale INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID;
        CREATE INDEX event_by_document ON event(document, "start");
        CREATE INDEX event_by_date ON event(date_from, date_to);
        CREATE TABLE participant (
            event TEXT NOT NULL REFERENCES event(id) ON DELETE CASCADE,
            side TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
            ordinal INTEGER NOT NULL,
            actor TEXT NOT NULL,
            country TEXT,
            sector TEXT NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (event, side, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX participant_by_actor ON participant(actor);
        CREATE INDEX participant_by_country ON participant(country);
        CREATE TABLE file (
            path TEXT PRIMARY KEY,
            byte_count INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            document TEXT REFERENCES document(id) ON DELETE SET NULL,
            pipeline TEXT NOT NULL,
            problem_code TEXT,
            problem_detail TEXT
        ) WITHOUT ROWID;
        CREATE INDEX file_by_document ON file(document);
        """,
        // Filled by ClusterUpdate.Rebuild, which opening a study runs when what the clusters were made by is not this program's stage.
        """
        CREATE TABLE cluster (
            id TEXT PRIMARY KEY,
            event TEXT NOT NULL,
            reports INTEGER NOT NULL,
            status TEXT NOT NULL,
            date_from TEXT,
            date_to TEXT,
            date_precision TEXT,
            stage TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX cluster_by_date ON cluster(date_from, date_to);
        CREATE TABLE cluster_member (
            event TEXT PRIMARY KEY REFERENCES event(id) ON DELETE CASCADE,
            path TEXT NOT NULL,
            cluster TEXT,
            joined_to TEXT,
            score REAL NOT NULL DEFAULT 0,
            reasons TEXT NOT NULL DEFAULT '[]'
        ) WITHOUT ROWID;
        CREATE INDEX cluster_member_by_path ON cluster_member(path);
        CREATE INDEX cluster_member_by_cluster ON cluster_member(cluster);
        CREATE TABLE cluster_link (
            cluster TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('announces', 'denies')),
            target TEXT NOT NULL,
            score REAL NOT NULL,
            PRIMARY KEY (cluster, kind, target)
        ) WITHOUT ROWID;
        """,
        // The whole record of an event: words of its status, its place, and through whom its voice comes (JSON).
        """
        ALTER TABLE event ADD COLUMN status_cue TEXT;
        ALTER TABLE event ADD COLUMN status_cue_start INTEGER;
        ALTER TABLE event ADD COLUMN place_start INTEGER;
        ALTER TABLE event ADD COLUMN place_id TEXT;
        ALTER TABLE event ADD COLUMN place_country TEXT;
        ALTER TABLE event ADD COLUMN via TEXT NOT NULL DEFAULT '[]';
        """,
        // Events of other data sets. The number of an event is its day (since 1970) times 2^32 plus a running number, so that the table stands in
        // order of days without an index, and an index on the parties gives a dyad in order of days.
        """
        CREATE TABLE imported_file (
            number INTEGER PRIMARY KEY,
            format INTEGER NOT NULL,
            dataset INTEGER NOT NULL,
            path TEXT NOT NULL,
            hash TEXT NOT NULL,
            byte_count INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            "offset" INTEGER NOT NULL,
            line INTEGER NOT NULL,
            done INTEGER NOT NULL,
            imported INTEGER NOT NULL,
            repeated INTEGER NOT NULL,
            mirrored INTEGER NOT NULL,
            rejected INTEGER NOT NULL,
            UNIQUE (format, hash)
        );
        CREATE INDEX imported_file_by_path ON imported_file(path);
        CREATE TABLE imported_reject (
            file INTEGER NOT NULL REFERENCES imported_file(number) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            reason INTEGER NOT NULL,
            row TEXT NOT NULL,
            PRIMARY KEY (file, line)
        ) WITHOUT ROWID;
        CREATE TABLE imported_party (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
        CREATE TABLE imported_actor (
            number INTEGER PRIMARY KEY,
            dataset INTEGER NOT NULL,
            written TEXT NOT NULL,
            code TEXT NOT NULL,
            name TEXT,
            sector TEXT NOT NULL,
            actor TEXT,
            state TEXT,
            party INTEGER REFERENCES imported_party(number)
        );
        CREATE INDEX imported_actor_by_actor ON imported_actor(actor);
        CREATE TABLE imported_code (
            number INTEGER PRIMARY KEY,
            system INTEGER NOT NULL,
            code TEXT NOT NULL,
            type TEXT,
            mode TEXT,
            quad TEXT,
            intensity REAL NOT NULL,
            goldstein REAL,
            known INTEGER NOT NULL,
            UNIQUE (system, code)
        );
        CREATE TABLE imported_publisher (number INTEGER PRIMARY KEY, name TEXT NOT NULL, prefix TEXT NOT NULL);
        CREATE TABLE imported_document (number INTEGER PRIMARY KEY, publisher INTEGER, address TEXT NOT NULL);
        CREATE TABLE imported_event (
            number INTEGER PRIMARY KEY,
            file INTEGER NOT NULL,
            dataset INTEGER NOT NULL,
            mark INTEGER,
            id,
            source INTEGER,
            target INTEGER,
            source_party INTEGER,
            target_party INTEGER,
            code INTEGER NOT NULL,
            events INTEGER NOT NULL,
            reports INTEGER NOT NULL,
            sources INTEGER NOT NULL,
            publisher INTEGER,
            document INTEGER,
            mirrored INTEGER NOT NULL
        );
        CREATE INDEX imported_event_by_mark ON imported_event(dataset, mark) WHERE mark IS NOT NULL;
        CREATE INDEX imported_event_by_dyad ON imported_event(source_party, target_party) WHERE source_party IS NOT NULL AND target_party IS NOT NULL;
        CREATE TABLE imported_mention (
            event INTEGER NOT NULL,
            document_hash INTEGER NOT NULL,
            sentence INTEGER NOT NULL,
            day INTEGER NOT NULL,
            publisher INTEGER,
            document INTEGER,
            confidence INTEGER NOT NULL,
            file INTEGER NOT NULL,
            PRIMARY KEY (event, document_hash, sentence)
        ) WITHOUT ROWID;
        """,
        // An index that holds all that relations need of an imported event, so that a dyad is read as it stands; and the days of which anything is told of a
        // party, since to look through the events of a great power for them takes longer than to read its relation.
        """
        DROP INDEX imported_event_by_dyad;
        CREATE INDEX imported_event_by_dyad ON imported_event(source_party, target_party, number, source, target, code, dataset, events, reports, publisher, document, mirrored)
            WHERE source_party IS NOT NULL AND target_party IS NOT NULL;
        CREATE TABLE imported_party_day (party INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (party, day)) WITHOUT ROWID;
        INSERT OR IGNORE INTO imported_party_day (party, day)
            SELECT source_party, number >> 32 FROM imported_event WHERE source_party IS NOT NULL AND target_party IS NOT NULL
            UNION SELECT target_party, number >> 32 FROM imported_event WHERE source_party IS NOT NULL AND target_party IS NOT NULL;
        """,
        // What people decide. Table judgement is the record, which nothing changes; tables review and report_decision say what follows from it now.
        // The tables event and participant hold events as judged; what the machine said of one that a person changed is kept beside them.
        """
        CREATE TABLE judgement (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            action INTEGER NOT NULL,
            kind TEXT NOT NULL,
            event TEXT,
            other TEXT,
            change TEXT,
            reason TEXT,
            by TEXT NOT NULL,
            at TEXT NOT NULL,
            undoes INTEGER
        );
        CREATE INDEX judgement_by_event ON judgement(event) WHERE event IS NOT NULL;
        CREATE INDEX judgement_by_action ON judgement(action);
        CREATE INDEX judgement_undone ON judgement(undoes) WHERE undoes IS NOT NULL;
        CREATE TRIGGER judgement_unchanged BEFORE UPDATE ON judgement BEGIN
            SELECT RAISE(ABORT, 'a judgement is never changed');
        END;
        CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement BEGIN
            SELECT RAISE(ABORT, 'a judgement is never removed');
        END;
        CREATE TABLE review (
            event TEXT PRIMARY KEY,
            state TEXT NOT NULL,
            cluster TEXT
        ) WITHOUT ROWID;
        CREATE INDEX review_by_state ON review(state, cluster);
        CREATE TABLE report_decision (
            event TEXT PRIMARY KEY,
            other TEXT,
            by TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE machine_event (
            id TEXT PRIMARY KEY,
            document TEXT NOT NULL,
            type TEXT NOT NULL,
            mode TEXT,
            contexts TEXT NOT NULL,
            quad TEXT NOT NULL,
            intensity REAL NOT NULL,
            status TEXT NOT NULL,
            date_from TEXT,
            date_to TEXT,
            date_precision TEXT,
            date_text TEXT,
            date_basis TEXT NOT NULL,
            place TEXT,
            voice_kind TEXT NOT NULL,
            voice_id TEXT,
            voice_text TEXT,
            sentence TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            "trigger" TEXT NOT NULL,
            trigger_start INTEGER NOT NULL,
            trigger_end INTEGER NOT NULL,
            confidence REAL NOT NULL,
            stage TEXT NOT NULL,
            stale INTEGER NOT NULL,
            status_cue TEXT,
            status_cue_start INTEGER,
            place_start INTEGER,
            place_id TEXT,
            place_country TEXT,
            via TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE machine_participant (
            event TEXT NOT NULL REFERENCES machine_event(id) ON DELETE CASCADE,
            side TEXT NOT NULL,
            ordinal INTEGER NOT NULL,
            actor TEXT NOT NULL,
            country TEXT,
            sector TEXT NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            "start" INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            PRIMARY KEY (event, side, ordinal)
        ) WITHOUT ROWID;
        CREATE INDEX event_facts ON event(id, stale, document, "start", type, mode, status, quad, voice_kind, confidence, date_from, date_to);
        CREATE INDEX document_by_outlet ON document(outlet, stale, id);
        CREATE INDEX document_copies ON document(id) WHERE duplicate_of IS NOT NULL;
        CREATE INDEX cluster_member_of ON cluster_member(event, cluster);
        """,
        // Where the pages of a document begin in its source text.
        """
        CREATE TABLE page (
            document TEXT NOT NULL REFERENCES document(id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            "start" INTEGER NOT NULL,
            PRIMARY KEY (document, number)
        ) WITHOUT ROWID;
        """,
        // Holds all that a search for a place needs; most events name none.
        """
        CREATE INDEX IF NOT EXISTS event_by_place ON event(place_country, place_id, place) WHERE place IS NOT NULL;
        """,
    ];
}
