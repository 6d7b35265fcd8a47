use alloc::string::ToString;
use alloc::sync::Arc;
use core::fmt;

use ihe_pcd_mllp::Peer;

use crate::datatype::Ei;
use crate::model::Containment;
use crate::session::filter::Series;

/// A name as it stands in a gap record: at most [`GapName::MAX_BYTES`] long, so that nobody fills memory with names.
///
/// A longer one is cut. A clone shares it. `Debug` shows its length only.
#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GapName(Arc<str>);

/// Whom a gap is about.
///
/// Names are what a message claims, also where it was refused, and what a transport knows; none is of a person.
/// `Debug` shows the kind and lengths only.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GapScope {
    /// A device (OBX-18), the components between `^`; the digits of an EUI-64 are in capitals.
    Device(GapName),
    /// A sender, MSH-3 and MSH-4 as [`Header::sender`](crate::model::Header::sender) writes them.
    Sender(GapName),
    /// One quantity of one device, or of a sender that names no device.
    Series {
        /// The device or sender.
        device: GapName,
        /// OBX-3: the code, `^`, and its system.
        code: GapName,
        /// OBX-4, where it is a path.
        path: Option<Containment>,
    },
    /// What one sink did not get of a sender.
    Sink {
        /// The name of the sink.
        sink: GapName,
        /// The sender.
        sender: GapName,
    },
    /// All that one sink does not get.
    WholeSink(GapName),
    /// The other end of a connection, its network address without the port: who sent is not known.
    Peer(GapName),
    /// Everything that passes here.
    All,
    /// All that had no place of their own any more: see [`GapLedger`](super::GapLedger).
    Others,
}

impl GapName {
    /// How long a name is at most: 256 bytes.
    pub const MAX_BYTES: usize = 256;

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl GapScope {
    /// A device.
    pub fn device(id: &Ei<'_>) -> Self {
        let line = id.to_line();
        if id.universal_id_type == "EUI-64" {
            return Self::Device(line.to_ascii_uppercase().as_str().into());
        }
        Self::Device(line.as_str().into())
    }

    /// A sender.
    pub fn sender(sender: &str) -> Self {
        Self::Sender(sender.into())
    }

    /// A series. Its patient is left out: two patients of one device have one scope.
    pub fn series(series: &Series) -> Self {
        Self::Series {
            device: series.device_line().as_str().into(),
            code: series.code_line().as_str().into(),
            path: series.path(),
        }
    }

    /// What a sink did not get of a sender.
    pub fn sink(sink: &str, sender: &str) -> Self {
        Self::Sink {
            sink: sink.into(),
            sender: sender.into(),
        }
    }

    /// All that one sink does not get.
    pub fn whole_sink(sink: &str) -> Self {
        Self::WholeSink(sink.into())
    }

    /// The other end of a connection.
    pub fn peer(peer: &Peer) -> Self {
        // Every connection has another port.
        match peer.address {
            Some(address) => Self::Peer(address.ip().to_string().as_str().into()),
            None => Self::Peer(peer.name().unwrap_or_default().into()),
        }
    }

    /// The kind, as a word that stays: `device`, `sender`, `series`, `sink`, `whole_sink`, `peer`, `all`, `others`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Device(_) => "device",
            Self::Sender(_) => "sender",
            Self::Series { .. } => "series",
            Self::Sink { .. } => "sink",
            Self::WholeSink(_) => "whole_sink",
            Self::Peer(_) => "peer",
            Self::All => "all",
            Self::Others => "others",
        }
    }
}

impl From<&str> for GapName {
    fn from(name: &str) -> Self {
        let end = name.floor_char_boundary(Self::MAX_BYTES);
        Self(name.get(..end).unwrap_or_default().into())
    }
}

impl fmt::Display for GapName {
    /// The name, with control characters escaped: whoever made it up writes no line of anyone's log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.escape_debug().fmt(f)
    }
}

impl fmt::Display for GapScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Device(device) => write!(f, "device {device}"),
            Self::Sender(sender) => write!(f, "sender {sender}"),
            Self::Series {
                device,
                code,
                path: Some(path),
            } => write!(f, "{code} at {path} of {device}"),
            Self::Series { device, code, .. } => write!(f, "{code} of {device}"),
            Self::Sink { sink, sender } => write!(f, "sink {sink}, of sender {sender}"),
            Self::WholeSink(sink) => write!(f, "sink {sink}"),
            Self::Peer(address) => write!(f, "peer {address}"),
            Self::All => f.write_str("all"),
            Self::Others => f.write_str("others"),
        }
    }
}

impl fmt::Debug for GapName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use core::net::{Ipv4Addr, SocketAddr};

    use super::*;

    #[test]
    fn a_scope_is_shown_in_words_and_nobody_s_name_begins_a_line() {
        let shown = |name: &str| GapScope::Device(name.into()).to_string();
        assert_eq!(shown("0123456789ABCDEF"), "device 0123456789ABCDEF");
        assert_eq!(shown("A\nERROR"), "device A\\nERROR");
        assert_eq!(GapScope::Others.to_string(), "others");
    }

    #[test]
    fn a_long_name_is_cut_between_two_characters() {
        let name = "é".repeat(200);
        assert_eq!(GapName::from(name.as_str()).as_str(), "é".repeat(128));
        let odd = alloc::format!("a{name}");
        assert_eq!(GapName::from(odd.as_str()).as_str().len(), 255);
    }

    #[test]
    fn a_device_is_one_however_its_digits_are_written() {
        let lower = GapScope::device(&Ei::eui_64("0123456789abcdef"));
        assert_eq!(lower, GapScope::device(&Ei::eui_64("0123456789ABCDEF")));
        let named = |id: &'static str| {
            GapScope::device(&Ei {
                entity_identifier: id.into(),
                ..Ei::default()
            })
        };
        assert_ne!(named("pump"), named("PUMP"));
    }

    #[test]
    fn a_peer_is_one_on_all_its_ports() {
        let peer = |port| GapScope::peer(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)).into());
        assert_eq!(peer(1), peer(2));
    }

    #[test]
    fn debug_shows_no_name() {
        let scope = GapScope::sink("chart", "PULSAR|EAST");
        let shown = alloc::format!("{scope:?}");
        assert!(
            !shown.contains("PULSAR") && !shown.contains("chart"),
            "{shown}"
        );
    }
}
