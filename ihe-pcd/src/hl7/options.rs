use super::Charset;

/// Which deviations from the wire format a reader tolerates, one long honest name each,
/// and what a site knows better than MSH-18.
///
/// The default tolerates what real senders, files and web services do and what loses nothing.
/// What was tolerated in a message is listed by [`Message::deviations`](super::Message::deviations);
/// what is not tolerated refuses the message, with its place.
///
/// ```
/// use ihe_pcd::hl7::{Message, ReadError, ReadOptions};
///
/// let mut options = ReadOptions::default();
/// options.allow_line_feed_segment_ends = false;
/// let error = Message::parse_with(b"MSH|^~\\&|A\nPID|1\n", options).unwrap_err();
/// assert_eq!(error, ReadError::LineFeed { offset: 10, ordinal: 1 });
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct ReadOptions {
    /// A segment may end in LF or CRLF instead of CR (files, SOAP bodies; HL7 v2.6 2.5.1 forbids it).
    pub allow_line_feed_segment_ends: bool,
    /// Lines of nothing but blanks and tabs may stand between segments.
    pub allow_blank_lines: bool,
    /// Lines that do not begin with a segment id and a field separator may stand after MSH, and are passed over.
    ///
    /// Off by default: such a line may be a segment that lost a byte, and with it a value.
    pub allow_lines_without_segment_id: bool,
    /// Control bytes other than line ends may stand in fields.
    pub allow_control_bytes_in_fields: bool,
    /// A UTF-8 byte order mark may stand before MSH.
    pub allow_byte_order_mark: bool,
    /// Blanks, tabs and line ends may stand before MSH.
    pub allow_blanks_before_header: bool,
    /// Any other bytes may stand before MSH, and are passed over up to the first `MSH` with a separator after it.
    ///
    /// Off by default: they may be the end of a message that lost its begin.
    pub allow_any_bytes_before_header: bool,
    /// The start byte of an MLLP frame (0x0B) may stand before MSH,
    /// and its end (0x1C), with blanks and line ends, after the last segment.
    pub allow_mllp_bytes_around_message: bool,
    /// Blanks may stand around the codes of coded fields: `MDC ` for `MDC`.
    ///
    /// [`raw`](super::Component::raw) keeps them; whoever compares codes compares them without.
    /// Coded fields are MSH-9, MSH-11, MSH-12, MSH-18, PID-8, OBR-4, OBX-2, OBX-3, OBX-6, OBX-8 and OBX-11.
    pub allow_blanks_around_codes: bool,
    /// Which character set a message is read in.
    pub charset: CharsetRule,
}

impl ReadOptions {
    /// Nothing but HL7 v2.6 2.5.
    pub const STRICT: Self = Self {
        allow_line_feed_segment_ends: false,
        allow_blank_lines: false,
        allow_lines_without_segment_id: false,
        allow_control_bytes_in_fields: false,
        allow_byte_order_mark: false,
        allow_blanks_before_header: false,
        allow_any_bytes_before_header: false,
        allow_mllp_bytes_around_message: false,
        allow_blanks_around_codes: false,
        charset: CharsetRule::AsDeclared,
    };

    /// Everything that can be tolerated, to look at what is broken.
    pub const LENIENT: Self = Self {
        allow_line_feed_segment_ends: true,
        allow_blank_lines: true,
        allow_lines_without_segment_id: true,
        allow_control_bytes_in_fields: true,
        allow_byte_order_mark: true,
        allow_blanks_before_header: true,
        allow_any_bytes_before_header: true,
        allow_mllp_bytes_around_message: true,
        allow_blanks_around_codes: true,
        charset: CharsetRule::AsDeclared,
    };
}

impl Default for ReadOptions {
    /// What real senders need: everything but what may hide a lost byte.
    fn default() -> Self {
        Self {
            allow_lines_without_segment_id: false,
            allow_any_bytes_before_header: false,
            ..Self::LENIENT
        }
    }
}

/// Which character set a message is read in: a site may know better than MSH-18.
///
/// ```
/// use ihe_pcd::hl7::{Charset, CharsetRule, Message, ReadOptions, SegmentId};
///
/// let mut options = ReadOptions::default();
/// options.charset = CharsetRule::WhenBlank(Charset::LATIN_1);
/// let message = Message::parse_with(b"MSH|^~\\&|A\rPID|||||K\xE5re\r", options)?;
/// let pid = message.segment(SegmentId::PID).ok_or("no PID")?;
/// assert_eq!(pid.field(5).text()?, "Kåre");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CharsetRule {
    /// What MSH-18 says; blank is ASCII (TF-2 B.1).
    #[default]
    AsDeclared,
    /// This one where MSH-18 is blank or absent, else what it says.
    WhenBlank(Charset),
    /// This one, whatever MSH-18 says.
    Always(Charset),
}

impl CharsetRule {
    /// The set of a message whose MSH-18 declares this one; `None` when it is blank.
    pub(super) fn charset(self, declared: Option<Charset>) -> Charset {
        match (self, declared) {
            (Self::Always(charset), _) | (Self::WhenBlank(charset), None) => charset,
            (_, Some(declared)) => declared,
            (Self::AsDeclared, None) => Charset::ASCII,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declared_set_gives_way_only_to_a_rule_for_every_message() {
        let site = Charset::LATIN_1;
        let declared = Some(Charset::UTF_8);
        for (rule, where_declared, where_blank) in [
            (CharsetRule::AsDeclared, Charset::UTF_8, Charset::ASCII),
            (CharsetRule::WhenBlank(site), Charset::UTF_8, site),
            (CharsetRule::Always(site), site, site),
        ] {
            assert_eq!(rule.charset(declared), where_declared, "{rule:?}");
            assert_eq!(rule.charset(None), where_blank, "{rule:?}");
        }
    }
}
