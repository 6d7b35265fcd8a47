//! The bytes that make a block (MLLP release 1).

/// Start block, `<SB>`: the ASCII vertical tab, 0x0B.
pub const START_BLOCK: u8 = 0x0B;

/// End block, `<EB>`: the ASCII file separator, 0x1C.
pub const END_BLOCK: u8 = 0x1C;

/// The carriage return that completes the trailer, `<CR>`, 0x0D.
pub const CARRIAGE_RETURN: u8 = 0x0D;

/// Not part of MLLP, but of what peers write after or instead of the carriage return.
pub(crate) const LINE_FEED: u8 = 0x0A;
