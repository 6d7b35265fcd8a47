/// Which deviations from the wire format a reader tolerates; one long honest name each.
///
/// The default tolerates what real senders, files and web services do.
/// What was tolerated in a message is listed by [`Message::deviations`](super::Message::deviations).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// A segment may end in LF or CRLF instead of CR (files, SOAP bodies, HL7 v2.6 2.5.1 forbids it).
    pub allow_line_feed_segment_ends: bool,
    /// Blank lines may stand between segments.
    pub allow_blank_lines: bool,
    /// A byte order mark, blanks, line ends or an MLLP start byte may stand before MSH,
    /// and an MLLP end after the last segment.
    pub allow_noise_around_message: bool,
}

impl ReadOptions {
    /// Nothing but HL7 v2.6 2.5.
    pub const STRICT: Self = Self {
        allow_line_feed_segment_ends: false,
        allow_blank_lines: false,
        allow_noise_around_message: false,
    };
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            allow_line_feed_segment_ends: true,
            allow_blank_lines: true,
            allow_noise_around_message: true,
        }
    }
}
