//! What a decoder puts up with.

/// Limits and tolerances of a [`Decoder`](crate::Decoder).
///
/// [`Config::default`] is what real peers need, [`Config::strict`] is MLLP release 1 to the letter.
/// Each tolerance is one field, named after the one deviation it allows.
/// Using a tolerance is always reported as a [`Deviation`](crate::Deviation);
/// where a tolerance is off, the same bytes lead to a [`FrameError`](crate::FrameError).
/// Nothing is dropped without one of the two.
///
/// ```
/// use ihe_pcd_mllp::Config;
///
/// let mut config = Config::default();
/// config.max_frame = 64 * 1024;
/// config.end_frame_at_file_separator_without_waiting_for_carriage_return = true;
/// ```
///
/// # Decisions that are not options
///
/// - A block without payload is delivered as an empty frame.
///   Some peers send one to keep a link alive; framing does not judge content.
/// - A frame that is not delivered ends where a delivered one would have ended,
///   so that the frame after it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Config {
    /// The longest payload in bytes; anything longer is skipped, and reported once, when it ends.
    ///
    /// Checked while the bytes arrive: the decoder never holds more than this,
    /// one pending file separator, and what was handed in since it was last polled dry.
    /// Of a frame that is skipped it keeps the [`beginning`](crate::FrameError::beginning), so that its sender can be answered.
    ///
    /// The default is 1 MiB.
    /// Observation reports are a few kilobytes, with waveforms some hundred;
    /// and a thousand connections at their limit still fit into an ordinary server.
    /// Raise it for peers that embed documents or minutes of waveform.
    pub max_frame: usize,

    /// Bytes outside any block are dropped and reported. Default: on.
    ///
    /// Needed for peers that write log lines or line ends before the start block
    /// (seen with PACS gateways and with messages replayed from text files).
    pub allow_noise_between_blocks: bool,

    /// Several start blocks in a row begin one frame. Default: on.
    ///
    /// Needed for integration engines that wrap a message which already carries its framing
    /// (`0B 0B ... 1C 0D 1C 0D`, seen with early Mirth Connect; the second trailer is noise).
    /// When off, each start block but the last is a frame cut after zero bytes.
    pub allow_repeated_start_block: bool,

    /// One line feed directly after the trailer belongs to the trailer. Default: on.
    ///
    /// Needed for peers that end each block like a line of text (`1C 0D 0A`),
    /// and for queues kept in text files.
    /// When off, the line feed is noise.
    pub allow_line_feed_after_trailer: bool,

    /// File separator and line feed are a trailer. Default: off.
    ///
    /// Needed for peers whose runtime turns every carriage return into a line feed.
    /// Off, because a file separator inside a field may stand before a line feed as before anything else.
    pub allow_line_feed_instead_of_carriage_return: bool,

    /// A file separator alone is a trailer if the next block or the end of the stream follows it. Default: on.
    ///
    /// Needed for peers that never send the carriage return and do not wait for an answer, or close after each message.
    /// A peer that omits it and waits on an open connection needs
    /// [`end_frame_at_file_separator_without_waiting_for_carriage_return`](Self::end_frame_at_file_separator_without_waiting_for_carriage_return).
    pub allow_missing_carriage_return_before_next_block_or_end_of_stream: bool,

    /// A file separator followed by anything that does not complete a trailer is part of the payload. Default: on.
    ///
    /// Needed for peers that copy control characters from free text into a field; half of the known receivers cope with it.
    /// When off, such a frame is refused, and its [`beginning`](crate::FrameError::beginning) kept as that of one that is too long.
    pub allow_file_separator_in_payload: bool,

    /// A start block inside an open frame is part of the payload. Default: off.
    ///
    /// Needed for peers that copy text with vertical tabs (a soft line break in word processors) into a field.
    ///
    /// Off, because a start block inside a frame otherwise means that the frame was cut and another message follows.
    /// Taken as payload, the half message and the next one would become a single payload,
    /// with the observations of one patient under the header of another.
    /// Starting anew costs at worst one message, which is reported, and mixes none.
    pub allow_start_block_in_payload: bool,

    /// A file separator always ends the frame, at once; a carriage return after it is taken as the rest of the trailer.
    /// Default: off.
    ///
    /// Needed for peers that omit the carriage return and then wait for the answer:
    /// with the default, such a frame is held until the next block, the end of the stream or the frame timeout.
    /// Off, because a file separator inside a field then cuts the message, and the cut cannot be seen.
    pub end_frame_at_file_separator_without_waiting_for_carriage_return: bool,
}

impl Config {
    /// The default of [`max_frame`](Self::max_frame): 1 MiB.
    pub const DEFAULT_MAX_FRAME: usize = 1024 * 1024;

    /// MLLP release 1 to the letter: nothing is tolerated, everything else is as by default.
    #[must_use]
    pub const fn strict() -> Self {
        Self {
            max_frame: Self::DEFAULT_MAX_FRAME,
            allow_noise_between_blocks: false,
            allow_repeated_start_block: false,
            allow_line_feed_after_trailer: false,
            allow_line_feed_instead_of_carriage_return: false,
            allow_missing_carriage_return_before_next_block_or_end_of_stream: false,
            allow_file_separator_in_payload: false,
            allow_start_block_in_payload: false,
            end_frame_at_file_separator_without_waiting_for_carriage_return: false,
        }
    }
}

impl Default for Config {
    fn default() -> Self {
        Self {
            allow_noise_between_blocks: true,
            allow_repeated_start_block: true,
            allow_line_feed_after_trailer: true,
            allow_missing_carriage_return_before_next_block_or_end_of_stream: true,
            allow_file_separator_in_payload: true,
            ..Self::strict()
        }
    }
}
