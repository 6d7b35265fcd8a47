//! A record as serde sees it: one flat map, for a line of JSON or a row. It is written and never read back.

use alloc::string::{String, ToString};

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::{Gap, GapMark, GapScope};

impl Serialize for Gap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id.to_string())?;
        map.serialize_entry("reason", self.reason.word())?;
        map.serialize_entry("scope", self.scope.kind())?;
        match &self.scope {
            GapScope::Device(name) => map.serialize_entry("device", name.as_str())?,
            GapScope::Sender(name) => map.serialize_entry("sender", name.as_str())?,
            GapScope::Series { device, code, path } => {
                map.serialize_entry("device", device.as_str())?;
                map.serialize_entry("code", code.as_str())?;
                if let Some(path) = path {
                    map.serialize_entry("path", &path.to_string())?;
                }
            }
            GapScope::Sink { sink, sender } => {
                map.serialize_entry("sink", sink.as_str())?;
                map.serialize_entry("sender", sender.as_str())?;
            }
            GapScope::WholeSink(name) => map.serialize_entry("sink", name.as_str())?,
            GapScope::Peer(name) => map.serialize_entry("peer", name.as_str())?,
            GapScope::All | GapScope::Others => {}
        }
        map.serialize_entry("began", &self.began.to_string())?;
        if let Some(ended) = self.ended {
            map.serialize_entry("ended", &ended.to_string())?;
        }
        map.serialize_entry("count", &self.count)?;
        map.serialize_entry("unit", self.reason.unit().word())?;
        let marks = [
            (&self.first, "first_position", "first_control_id"),
            (&self.last, "last_position", "last_control_id"),
        ];
        for (mark, position, control_id) in marks {
            let Some(mark) = mark else { continue };
            if let Some(at) = mark.position {
                map.serialize_entry(position, &at.number())?;
            }
            if let Some(id) = control_id_of(mark) {
                map.serialize_entry(control_id, &id)?;
            }
        }
        if let Some(expected) = self.expected {
            let seconds = expected.expectation.interval().as_secs_f64();
            map.serialize_entry("expected_seconds", &seconds)?;
            map.serialize_entry("basis", expected.basis.word())?;
        }
        map.end()
    }
}

fn control_id_of(mark: &GapMark) -> Option<String> {
    mark.control_id.as_ref().map(ToString::to_string)
}
