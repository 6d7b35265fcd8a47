-- Version 3: which devices and patients are known, which observations were corrected, and which hold now.
-- A file of an earlier version is read through once when it is opened, so that the tables are about all its rows.

-- The rows that describe parts of devices have another name: device has one row a device.
ALTER TABLE device RENAME TO device_part;

-- One row a device that an observation, a part of a device or an alert is of.
-- It goes with the last message about it, unless observations of it are still there.
CREATE TABLE device (
    -- OBX-18 as in observation.device, device_part.id, alert.device and alert_event.device. Its components between ^.
    id            TEXT NOT NULL,
    -- Its EUI-64 in sixteen hexadecimal digits; NULL where it is named in another way.
    eui64         TEXT,
    -- What kind of device or part of a device it is, as was said last: the code of OBX-3.
    code          TEXT,
    -- Its reference id.
    refid         TEXT,
    -- When the first message about it came.
    first_seen    TEXT NOT NULL,
    -- When the last message about it came.
    last_seen     TEXT NOT NULL,
    -- PV1-3 of the last message about it that says a place.
    location      TEXT,
    -- The message about it that came last; once that was taken out, the one with the latest observation of it.
    last_position INTEGER NOT NULL,
    PRIMARY KEY (id)
) WITHOUT ROWID;

CREATE INDEX device_by_last ON device (last_position);

CREATE TRIGGER message_of_device_removed AFTER DELETE ON message BEGIN
  DELETE FROM device WHERE last_position = OLD.position
    AND NOT EXISTS (SELECT 1 FROM observation WHERE observation.device = device.id);
  UPDATE device SET last_position =
    (SELECT message_position FROM observation WHERE observation.device = device.id ORDER BY time_instant DESC LIMIT 1)
    WHERE last_position = OLD.position;
END;

-- One row a patient that an observation or an alert is about, as those rows name patients: by the first identifier of PID-3.
-- Nothing is in here that is not in those rows, and it goes with the last message about the patient, unless observations are still there.
CREATE TABLE patient (
    -- PID-3.1, as in observation.patient_id and alert.patient_id; of an unidentified patient it is provisional.
    id            TEXT NOT NULL,
    -- PID-3.4: who gave that identifier, as in observation.patient_authority; '' where that is NULL.
    authority     TEXT NOT NULL,
    -- identified or unidentified, as was said last.
    status        TEXT NOT NULL,
    -- When the first message about the patient came.
    first_seen    TEXT NOT NULL,
    -- When the last message about the patient came.
    last_seen     TEXT NOT NULL,
    -- PV1-3 of the last message about the patient that says a place.
    location      TEXT,
    -- The message about the patient that came last; once that was taken out, the one with the latest observation.
    last_position INTEGER NOT NULL,
    PRIMARY KEY (id, authority)
) WITHOUT ROWID;

CREATE INDEX patient_by_last ON patient (last_position);

CREATE TRIGGER message_of_patient_removed AFTER DELETE ON message BEGIN
  DELETE FROM patient WHERE last_position = OLD.position AND NOT EXISTS
    (SELECT 1 FROM observation WHERE patient_id = patient.id AND coalesce(patient_authority, '') = patient.authority);
  UPDATE patient SET last_position =
    (SELECT message_position FROM observation WHERE patient_id = patient.id AND coalesce(patient_authority, '') = patient.authority
     ORDER BY time_instant DESC LIMIT 1)
    WHERE last_position = OLD.position;
END;

-- One row an observation with OBX-11 C, D or W. It acts on every row of the same value, whenever that came: those before it,
-- those that come late or again, but not on a correction (C) behind it. The same value has the same device, metric
-- (code and path), time, patient and MSH-11; where no device is named, the same sender, and where no patient is, the same place.
-- No row of observation is changed or removed by it.
CREATE TABLE correction (
    -- The message of the observation that corrects.
    message_position  INTEGER NOT NULL REFERENCES message (position) ON DELETE CASCADE,
    -- Which OBX of the message it is. With message_position, the key.
    obx               INTEGER NOT NULL,
    -- corrected (C): it takes the place of the value. deleted (D): the value is taken back.
    -- wrong (W): the value was sent for the wrong patient or order.
    action            TEXT NOT NULL,
    -- When it came.
    since             TEXT NOT NULL,
    -- The last row of the value before it, as it was found when the correction came: its message.
    -- NULL where there was none; a problem of the correcting message says so ('original-unknown').
    original_position INTEGER,
    -- Which OBX of that message.
    original_obx      INTEGER,
    -- Of which value, from here on: its time, as observation.time_instant.
    time_instant      TEXT,
    -- As observation.time_wire; NULL where there is an instant.
    time_wire         TEXT,
    -- As observation.device.
    device            TEXT,
    -- As message.sender; NULL where a device is named.
    sender            TEXT,
    -- As observation.code.
    code              TEXT,
    -- As observation.refid; NULL where there is a code.
    refid             TEXT,
    -- As observation.system.
    system            TEXT,
    -- As observation.path.
    path              TEXT,
    -- As observation.processing_id.
    processing_id     TEXT,
    -- As observation.patient_status.
    patient_status    TEXT NOT NULL,
    -- Whose value it is, as observation.patient_id: the patient of the correction. With 'wrong', where that patient had no such value
    -- but one other had, the other; a problem of the correcting message says so ('original-of-another').
    patient_id        TEXT,
    -- As observation.patient_authority.
    patient_authority TEXT,
    -- As observation.location; NULL where a patient is named.
    location          TEXT,
    PRIMARY KEY (message_position, obx)
) WITHOUT ROWID;

CREATE INDEX correction_of_value ON correction (device, time_instant);

-- Values whose instant is not known are found by the time on the wire.
CREATE INDEX observation_without_instant ON observation (device, time_wire) WHERE time_instant IS NULL;

-- What holds now: the observations without those that were corrected, taken back or sent for the wrong patient, and without
-- the rows that say so (D and W). It has the columns of observation.
CREATE VIEW current_observation AS
  SELECT o.* FROM observation AS o
  WHERE (o.status IS NULL OR o.status NOT IN ('D', 'W'))
    AND NOT EXISTS (
      SELECT 1 FROM correction AS c
      WHERE c.time_instant IS o.time_instant AND (c.time_instant IS NOT NULL OR c.time_wire = o.time_wire) AND c.device IS o.device
        AND (c.device IS NOT NULL OR c.sender = (SELECT sender FROM message WHERE position = o.message_position))
        AND c.code IS +o.code AND (c.code IS NOT NULL OR c.refid IS o.refid) AND c.system IS o.system AND c.path IS o.path
        AND c.processing_id IS o.processing_id
        AND c.patient_status = o.patient_status AND c.patient_id IS +o.patient_id AND c.patient_authority IS o.patient_authority
        AND (c.patient_id IS NOT NULL OR c.location IS o.location)
        AND (o.status IS NOT 'C' OR c.message_position > o.message_position
          OR (c.message_position = o.message_position AND c.obx > o.obx)));

-- What holds no more: message_position and obx of an observation, those of a correction that acts on it (by_position, by_obx),
-- what that does (action) and when it came (since). An observation that was corrected twice is in here twice.
CREATE VIEW superseded_observation AS
  SELECT o.message_position, o.obx, c.message_position AS by_position, c.obx AS by_obx, c.action, c.since
  FROM correction AS c
  CROSS JOIN observation AS o
      ON c.time_instant IS o.time_instant AND (c.time_instant IS NOT NULL OR c.time_wire = o.time_wire) AND c.device IS o.device
        AND (c.device IS NOT NULL OR c.sender = (SELECT sender FROM message WHERE position = o.message_position))
        AND c.code IS +o.code AND (c.code IS NOT NULL OR c.refid IS o.refid) AND c.system IS o.system AND c.path IS o.path
        AND c.processing_id IS o.processing_id
        AND c.patient_status = o.patient_status AND c.patient_id IS +o.patient_id AND c.patient_authority IS o.patient_authority
        AND (c.patient_id IS NOT NULL OR c.location IS o.location)
        AND (o.status IS NOT 'C' OR c.message_position > o.message_position
          OR (c.message_position = o.message_position AND c.obx > o.obx))
  WHERE o.status IS NULL OR o.status NOT IN ('D', 'W');

-- What the rows of an earlier version say. A W among them acts on the patient that it names, on no other.
INSERT INTO device (id, eui64, code, refid, first_seen, last_seen, location, last_position)
  WITH said (id, code, refid, location, position) AS (
    SELECT device, NULL, NULL, location, message_position FROM observation WHERE device IS NOT NULL
    UNION ALL SELECT id, code, refid, NULL, message_position FROM device_part WHERE id IS NOT NULL
    UNION ALL SELECT device, NULL, NULL, location, message_position FROM alert_event WHERE device IS NOT NULL),
  seen AS (SELECT id, min(position) AS first, max(position) AS last FROM said GROUP BY id),
  named AS (SELECT id, code, refid, max(position) FROM said WHERE code IS NOT NULL OR refid IS NOT NULL GROUP BY id),
  placed AS (SELECT id, location, max(position) FROM said WHERE location IS NOT NULL GROUP BY id)
  SELECT id,
    CASE WHEN substr(id, -24, 1) = '^' AND substr(id, -7) = '^EUI-64' AND substr(id, -23, 16) NOT GLOB '*[^0-9A-Fa-f]*'
      THEN upper(substr(id, -23, 16)) END,
    code, refid,
    coalesce((SELECT received_at FROM message WHERE position = first), ''),
    coalesce((SELECT received_at FROM message WHERE position = last), ''),
    location, last
  FROM seen LEFT JOIN named USING (id) LEFT JOIN placed USING (id);

INSERT INTO patient (id, authority, status, first_seen, last_seen, location, last_position)
  WITH said (id, authority, status, location, position) AS (
    SELECT patient_id, coalesce(patient_authority, ''), patient_status, location, message_position FROM observation WHERE patient_id IS NOT NULL
    UNION ALL SELECT patient_id, coalesce(patient_authority, ''), patient_status, location, message_position FROM alert_event WHERE patient_id IS NOT NULL),
  seen AS (SELECT id, authority, min(position) AS first, max(position) AS last FROM said GROUP BY id, authority),
  named AS (SELECT id, authority, status, max(position) FROM said GROUP BY id, authority),
  placed AS (SELECT id, authority, location, max(position) FROM said WHERE location IS NOT NULL GROUP BY id, authority)
  SELECT id, authority, named.status,
    coalesce((SELECT received_at FROM message WHERE position = first), ''),
    coalesce((SELECT received_at FROM message WHERE position = last), ''),
    location, last
  FROM seen JOIN named USING (id, authority) LEFT JOIN placed USING (id, authority);

INSERT INTO correction (message_position, obx, action, since, time_instant, time_wire, device, sender, code, refid, system, path,
    processing_id, patient_status, patient_id, patient_authority, location)
  SELECT message_position, obx, CASE status WHEN 'C' THEN 'corrected' WHEN 'D' THEN 'deleted' ELSE 'wrong' END,
    received_at, time_instant, CASE WHEN time_instant IS NULL THEN time_wire END, device, CASE WHEN device IS NULL THEN sender END,
    code, CASE WHEN code IS NULL THEN refid END, system, path,
    processing_id, patient_status, patient_id, patient_authority, CASE WHEN patient_id IS NULL THEN location END
  FROM observation JOIN message ON position = message_position
  WHERE status IN ('C', 'D', 'W');

UPDATE correction SET (original_position, original_obx) = (
  SELECT s.message_position, s.obx FROM superseded_observation AS s
  WHERE s.by_position = correction.message_position AND s.by_obx = correction.obx
    AND (s.message_position < s.by_position OR (s.message_position = s.by_position AND s.obx < s.by_obx))
  ORDER BY s.message_position DESC, s.obx DESC LIMIT 1);
