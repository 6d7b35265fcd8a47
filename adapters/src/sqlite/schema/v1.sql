-- Version 1: the messages, and what was read from them.
--
-- Every time is RFC 3339 in UTC with nine digits of fraction, so that the order of the text is the order of time.
-- A column is NULL where the message gives nothing.
-- A text of observation or device that is longer than 255 bytes is NULL too, and a row of problem says so ('too-long');
-- observation.value alone is as long as it was sent.

CREATE TABLE message (
    -- The position in the journal: ascending, from 1, never used twice.
    position    INTEGER PRIMARY KEY,
    -- MSH-10.
    control_id  TEXT NOT NULL,
    -- MSH-3 and MSH-4: their components between ^, the two between |.
    sender      TEXT NOT NULL,
    -- The other end of the connection.
    peer        TEXT NOT NULL,
    -- When the last byte came.
    received_at TEXT NOT NULL,
    -- What goes first: alert or observation.
    precedence  TEXT NOT NULL,
    -- By what the message is recognised when it comes again: 32 bytes, made of the sender, MSH-10 and the message.
    -- NULL where nobody asks. It stays when the journal deletes the message.
    trace       BLOB,
    -- How many bytes all messages up to and with this one had, also those that were deleted. Not in the digest: it guides limits.
    bytes_to_here INTEGER NOT NULL DEFAULT 0,
    -- SHA-256 of the texts above, trace, raw and position: of each its length in 8 bytes and its bytes, last the position in 8 bytes,
    -- numbers with the highest byte first, and a trace that is NULL as one without bytes.
    -- The word 'deleted' once the journal has deleted the message: a row that has lost its columns by damage says no such thing.
    digest      BLOB,
    -- The message byte for byte; NULL once the journal has deleted it.
    raw         BLOB
);

-- The last position of message that was given: none up to it is given again, whatever became of its row.
CREATE TABLE given (
    -- There is one row.
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    -- 0 before the first message. Noted once for all messages of a commit.
    last INTEGER NOT NULL
);

INSERT INTO given (id, last) VALUES (1, 0);

-- Which rows of message were taken out on purpose, with any tool: what is neither there nor in here was lost.
CREATE TABLE removed (
    -- The first position of a run.
    first INTEGER PRIMARY KEY,
    -- The last position of it.
    last  INTEGER NOT NULL
);

CREATE TRIGGER message_removed AFTER DELETE ON message BEGIN
  UPDATE removed SET last = OLD.position WHERE first = (SELECT max(first) FROM removed WHERE first < OLD.position) AND last = OLD.position - 1;
  INSERT INTO removed SELECT OLD.position, OLD.position WHERE changes() = 0;
END;

CREATE TABLE observation (
    -- The message the row was read from.
    message_position  INTEGER NOT NULL REFERENCES message (position) ON DELETE CASCADE,
    -- Which OBR of the message the row stands under, from 1; 0 before the first.
    obr               INTEGER NOT NULL,
    -- Which OBX of the message the row is, from 1. With message_position, the key.
    obx               INTEGER NOT NULL,
    -- OBX-4: where in the device, MDS.VMD.CHANNEL.METRIC[.FACET].
    path              TEXT,
    -- OBX-3.1: what was observed.
    code              TEXT,
    -- OBX-3.2: its reference id.
    refid             TEXT,
    -- OBX-3.3: the system the code is from, MDC in IHE PCD.
    system            TEXT,
    -- OBX-2: the type of the value.
    kind              TEXT,
    -- OBX-5: a number in the digits of the wire, a text or a time as it is.
    -- What has several parts is written as on the wire, with ~ ^ & \.
    -- "" is an explicit null. NULL also where the value is not of its type: a problem at OBX[obx]-5 then says so,
    -- unless the message has more problems than are told.
    value             TEXT,
    -- OBX-6: the code of the unit, an MDC number in IHE PCD.
    unit_code         TEXT,
    -- OBX-6: the reference id of the unit.
    unit_refid        TEXT,
    -- OBX-6: the unit in UCUM, as sent or else as the nomenclature has it for the MDC code.
    unit_ucum         TEXT,
    -- OBX-11: one letter, R for live device data, F for final.
    status            TEXT,
    -- OBX-8, with ~ between flags: abnormality, and DEMO, TEST, QUES, INV and others.
    flags             TEXT,
    -- OBX-7: the alarm limits that are set.
    limits            TEXT,
    -- OBX-17, as on the wire.
    method            TEXT,
    -- The time of the value as on the wire: OBX-14, or that of its channel, virtual device, device or order.
    time_wire         TEXT,
    -- The instant of that time, where the wire or the site determines one.
    time_instant      TEXT,
    -- Where the zone of that time comes from: stated, assumed or unknown;
    -- ambiguous or impossible where clocks of the assumed zone showed that time twice, or never.
    zone              TEXT,
    -- OBX-18, the device: the row's own, or that of the channel, virtual device or device it is in. Its components between ^.
    device            TEXT,
    -- MSH-11.1: P clinical use, T training, D debugging and demonstration.
    processing_id     TEXT,
    -- identified, unidentified or absent.
    patient_status    TEXT NOT NULL,
    -- PID-3.1: the first identifier; of an unidentified patient it is provisional.
    patient_id        TEXT,
    -- PID-3.4: who gave that identifier. Its parts between ^.
    patient_authority TEXT,
    -- PV1-3, as on the wire.
    location          TEXT,
    PRIMARY KEY (message_position, obx)
) WITHOUT ROWID;

CREATE INDEX observation_of_device ON observation (device, time_instant);
CREATE INDEX observation_of_code ON observation (code, time_instant);
CREATE INDEX observation_of_patient ON observation (patient_id, time_instant);

-- The rows that describe devices: OBX whose path ends in zeros.
CREATE TABLE device (
    -- The message the row was read from.
    message_position INTEGER NOT NULL REFERENCES message (position) ON DELETE CASCADE,
    -- Which OBX of the message the row is, from 1.
    obx              INTEGER NOT NULL,
    -- OBX-4.
    path             TEXT NOT NULL,
    -- OBX-3.1: what kind of device, virtual device or channel it is.
    code             TEXT,
    -- OBX-3.2: its reference id.
    refid            TEXT,
    -- OBX-18, the first: which one it is. Its components between ^.
    id               TEXT,
    PRIMARY KEY (message_position, obx)
) WITHOUT ROWID;

-- What could not be read, or only in one of several ways, or stands in no row. No value of the message is in here.
-- A message has at most 1001: texts that are too long come first, and where there are more than 1000 problems
-- the last row is of kind 'more' and counts the others.
CREATE TABLE problem (
    -- The message it is in.
    message_position INTEGER NOT NULL REFERENCES message (position) ON DELETE CASCADE,
    -- Which problem of the message it is, from 1.
    number           INTEGER NOT NULL,
    -- Where: OBX[3]-5, MSH-9, or byte 17 where there is no segment to name.
    -- A device that is too long is named where it stands, not again for the rows that are in it,
    -- and an identifier or an authority as PID-3.1 or PID-3.4, whichever repetition it is from.
    at               TEXT NOT NULL,
    -- A stable word: not-a-number, missing, too-long, ...
    kind             TEXT NOT NULL,
    -- The rule in words.
    message          TEXT NOT NULL,
    PRIMARY KEY (message_position, number)
) WITHOUT ROWID;

-- How far each reader of the journal has come.
CREATE TABLE mark (
    -- The reader; 'observation' is the one that writes the tables above.
    reader   TEXT PRIMARY KEY,
    -- The last position it is done with. From 281474976710656 on it is a number of the reader's own.
    position INTEGER NOT NULL,
    -- SHA-256 of 'mark', reader and position, the position in 8 bytes, each after its length in 8 bytes.
    -- A mark that does not agree with it is damaged: its reader begins at the start.
    digest   BLOB
) WITHOUT ROWID;

-- What readers of the journal have set aside, so that the messages behind it go on. It is kept until it is done with.
CREATE TABLE quarantine (
    -- The reader.
    reader   TEXT NOT NULL,
    -- The message.
    position INTEGER NOT NULL,
    -- A stable word: unreadable, not_taken, poison, misuse, panicked, refused, expired or displaced;
    -- stands is no trouble: an alert that the message is about stands, and a restart must know of it.
    reason   TEXT NOT NULL,
    -- Codes and places that say more, no value of the message.
    detail   TEXT NOT NULL,
    -- How often it was tried.
    attempts INTEGER NOT NULL,
    -- When it was set aside, the last time.
    since    TEXT NOT NULL,
    -- held, or released: to be tried again.
    state    TEXT NOT NULL,
    -- SHA-256 of 'quarantine' and the columns above, numbers in 8 bytes, each after its length in 8 bytes.
    digest   BLOB,
    PRIMARY KEY (reader, position)
) WITHOUT ROWID;

CREATE INDEX quarantine_of_message ON quarantine (position);


-- What operators have asked for, with any program: the store that has the file open does it, or the next that opens it.
-- What was done stays here.
CREATE TABLE command (
    -- In the order of asking.
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    -- When it was asked for.
    asked_at TEXT NOT NULL,
    -- retry: an entry that was set aside is tried again. drop: it is given up.
    action   TEXT NOT NULL,
    -- The reader that has set it aside.
    reader   TEXT NOT NULL,
    -- The message.
    position INTEGER NOT NULL,
    -- Who asks.
    who      TEXT NOT NULL,
    -- Why. No value of the message.
    why      TEXT NOT NULL,
    -- When it was done; NULL while it waits.
    done_at  TEXT,
    -- done; not-aside where the reader had not set that message aside; unknown where the action is none of those above.
    outcome  TEXT
);

CREATE INDEX command_waiting ON command (id) WHERE done_at IS NULL;

-- Which file this is, so that what is known of it elsewhere is not taken for another's.
CREATE TABLE journal (
    -- By chance.
    id BLOB NOT NULL
);

INSERT INTO journal (id) VALUES (randomblob(16));
