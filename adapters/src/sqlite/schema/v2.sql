-- Version 2: what alerts (PCD-04) say, and which of them stand. As in version 1, a text that is longer than 255 bytes is NULL,
-- and a row of problem says so; alert_event.value and alert.value alone are as long as they were sent.
-- An alert that a file of version 1 had stored before stays a problem ('not-pcd-01').

-- One row an alert: where it stands now. Who sends it, and how it is named, say which it is.
-- It stays while it stands, whatever becomes of its messages; of an alert that does not, it goes with the last message about it.
CREATE TABLE alert (
    -- By which people and commands name it in this file. Never used twice.
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    -- MSH-3 and MSH-4 of who reports it, as in message.
    sender          TEXT NOT NULL,
    -- Its id as it is compared, part by part (CP-151): for programs, not for people.
    key             BLOB NOT NULL,
    -- Its id: OBR-29, or OBR-3 where that is empty. Its components between ^. As it was written first.
    id              TEXT,
    -- active; latched: its signals wait to be reset; paused: it may start again; told: said once, and nothing more is to follow; over.
    -- The first two stand: somebody has to know of them now.
    state           TEXT NOT NULL,
    -- How urgent it is, as was said last: PH, PM, PL or PN.
    priority        TEXT,
    -- What it is about, as was said first: SP the patient, ST the device, SA advice.
    kind            TEXT,
    -- What has happened, as was said first: its code.
    event_code      TEXT,
    -- Its reference id.
    event_refid     TEXT,
    -- The text that the device shows, as was said last. So are all columns from here to flags.
    event_text      TEXT,
    -- What it has happened to, a metric or a part of the device: its code.
    source_code     TEXT,
    -- Its reference id.
    source_refid    TEXT,
    -- OBX-5 of a metric that is the source, as in observation.
    value           TEXT,
    -- The code of the unit.
    unit_code       TEXT,
    -- The reference id of the unit.
    unit_refid      TEXT,
    -- The unit in UCUM.
    unit_ucum       TEXT,
    -- OBX-7: the alarm limits.
    limits          TEXT,
    -- Which signals do not work, and whether it is acknowledged, with ~ between words: audio-paused, alert-acknowledged and so on.
    inactivation    TEXT,
    -- OBX-4 of the event: where in the device.
    path            TEXT,
    -- The device, its components between ^.
    device          TEXT,
    -- OBX-8 of the event, with ~ between flags: DEMO and TEST are no clinical alerts.
    flags           TEXT,
    -- MSH-11.1: P clinical use, T training, D debugging and demonstration.
    processing_id   TEXT,
    -- identified, unidentified or absent.
    patient_status  TEXT NOT NULL,
    -- PID-3.1: the first identifier; of an unidentified patient it is provisional.
    patient_id      TEXT,
    -- PID-3.4: who gave that identifier. Its parts between ^.
    patient_authority TEXT,
    -- PV1-3, as on the wire.
    location        TEXT,
    -- When it began, where a message said it.
    since           TEXT,
    -- When it changed last, as a message or the command of a person said it.
    changed_at      TEXT,
    -- The message with which it began, for this file; a command of a person names it too.
    first_position  INTEGER NOT NULL,
    -- The message that has said something new of it last.
    said_position   INTEGER NOT NULL,
    -- The message about it that came last.
    last_position   INTEGER NOT NULL,
    -- When that came. How long an alert may be unheard until nobody knows whether it stands, whoever reads this decides.
    heard_at        TEXT NOT NULL,
    -- When it was said to be over; NULL while it is not.
    ended_at        TEXT,
    -- Who has ended it by a command; NULL where a message did.
    ended_by        TEXT,
    -- OBR-3 of the last message: with the next two it shows whether the same message came again (CP-157).
    last_indication TEXT NOT NULL,
    -- Its phase.
    last_phase      TEXT,
    -- The time of its change.
    last_changed_at TEXT,
    UNIQUE (sender, key)
);

CREATE INDEX alert_standing ON alert (number) WHERE state IN ('active', 'latched');
CREATE INDEX alert_by_last ON alert (last_position);
CREATE INDEX alert_of_patient ON alert (patient_id, since);

CREATE TRIGGER message_of_alert_removed AFTER DELETE ON message BEGIN
  DELETE FROM alert WHERE last_position = OLD.position AND state IN ('told', 'over');
END;

-- One row for what one message says of one alert, and for each other change of an alert. It goes with its message.
CREATE TABLE alert_event (
    -- The message; for a command, the last one about the alert.
    message_position INTEGER NOT NULL REFERENCES message (position) ON DELETE CASCADE,
    -- Which alert of the message, from 0; changes that no message says count on behind them. With message_position, the key.
    ordinal         INTEGER NOT NULL,
    -- said: something new. confirmed: as before, or the same message again (CP-157). watchdog: the reporter is alive.
    -- ended_by_operator: a person has ended it, by a command.
    change          TEXT NOT NULL,
    -- The alert; NULL where there is none: a watchdog, the end of what had not begun, or an alert whose row is gone.
    alert           INTEGER REFERENCES alert (number) ON DELETE SET NULL,
    -- As in alert.
    sender          TEXT NOT NULL,
    -- OBR-29, or OBR-3 where that is empty. Its components between ^.
    id              TEXT,
    -- OBR-3: names what this message says, for ever.
    indication      TEXT,
    -- Where the alert stands after it, as in alert; NULL where there is none.
    course          TEXT,
    -- Why it may not follow what was said before: not_begun, begun_already, over, contradiction and so on. Then the alert stands as before,
    -- unless somebody might miss one that is there. NULL where nothing is wrong.
    misstep         TEXT,
    -- live; late: it is about a time more than a minute before it came, so that nobody should hurry.
    standing        TEXT NOT NULL,
    -- Facet 3, what has just happened: start, continue, end and so on; another word as it was sent.
    phase           TEXT,
    -- Facet 4, as it was sent: active, inactive, latched.
    state           TEXT,
    -- Facet 5, as in alert.
    inactivation    TEXT,
    -- Facet 6, or OBX-8: PH, PM, PL, PN.
    priority        TEXT,
    -- Facet 7, or OBX-8: SP, ST, SA.
    kind            TEXT,
    -- Facet 1, the code of the event.
    event_code      TEXT,
    -- Its reference id.
    event_refid     TEXT,
    -- The text that the device shows.
    event_text      TEXT,
    -- Facet 2, the code of the source.
    source_code     TEXT,
    -- Its reference id.
    source_refid    TEXT,
    -- OBX-5 of a metric that is the source, as in observation.
    value           TEXT,
    -- The code of the unit.
    unit_code       TEXT,
    -- The reference id of the unit.
    unit_refid      TEXT,
    -- The unit in UCUM.
    unit_ucum       TEXT,
    -- OBX-7: the alarm limits.
    limits          TEXT,
    -- OBX-4 of the event.
    path            TEXT,
    -- The device, its components between ^.
    device          TEXT,
    -- OBX-8 of the event, with ~ between flags.
    flags           TEXT,
    -- As in alert; NULL where no message says it.
    processing_id   TEXT,
    -- As in alert; NULL where no message says it.
    patient_status  TEXT,
    -- As in alert.
    patient_id      TEXT,
    -- As in alert.
    patient_authority TEXT,
    -- As in alert.
    location        TEXT,
    -- The time of the change as on the wire: OBX-14 of the event, or what stands for it.
    changed_wire    TEXT,
    -- The instant of that time, where the wire or the site determines one.
    changed_at      TEXT,
    -- Where the zone of that time comes from, as in observation.
    zone            TEXT,
    -- When the last byte of the message came, or when the command was done.
    received_at     TEXT NOT NULL,
    -- Who has asked for the change; NULL for a message.
    who             TEXT,
    PRIMARY KEY (message_position, ordinal)
) WITHOUT ROWID;

CREATE INDEX alert_event_of_alert ON alert_event (alert, message_position);
CREATE INDEX alert_event_watchdog ON alert_event (sender, received_at) WHERE change = 'watchdog';

-- The alert that a command is about, by its number: 'end-alert' ends one that stands, in the name of who asks.
-- Its position is alert.first_position as whoever asks has seen it, so that an alert that began anew meanwhile stays;
-- its reader is ''. What comes of it is done, or not-standing.
ALTER TABLE command ADD COLUMN alert INTEGER;
