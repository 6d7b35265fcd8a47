SELECT time_instant, refid, value, unit_ucum, status, flags
FROM current_observation
WHERE patient_id = '4711' AND processing_id = 'P' AND code = '147842'
ORDER BY time_instant;

SELECT old.time_instant, old.refid, old.value AS was, new.value AS holds, action, since
FROM superseded_observation AS s
JOIN observation AS old USING (message_position, obx)
LEFT JOIN current_observation AS new ON new.message_position = by_position AND new.obx = by_obx
WHERE old.patient_id = '4711'
ORDER BY since;

SELECT since, action, device, code, path, time_instant
FROM correction
WHERE NOT EXISTS (SELECT 1 FROM superseded_observation
                  WHERE by_position = correction.message_position AND by_obx = correction.obx);

SELECT id, eui64, refid, last_seen, location
FROM device
WHERE last_seen < strftime('%Y-%m-%dT%H:%M:%S', 'now', '-1 hour');

SELECT device.id, o.refid, o.value, o.unit_ucum
FROM device
JOIN observation AS o ON o.message_position = device.last_position AND o.device = device.id;

SELECT id, authority, status, first_seen, last_seen
FROM patient
WHERE location LIKE 'ICU^%' AND last_seen > strftime('%Y-%m-%dT%H:%M:%S', 'now', '-1 day');
