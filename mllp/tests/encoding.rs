//! What is put on the wire, and what is refused.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_mllp::bytes::Buf;
use ihe_pcd_mllp::{EncodeError, Encoder, encode};
use proptest::prelude::*;

#[test]
fn a_block_is_start_payload_end_carriage_return() {
    assert_eq!(encode(b"one").unwrap().as_ref(), b"\x0Bone\x1C\r");
    assert_eq!(encode(b"").unwrap().as_ref(), b"\x0B\x1C\r");
}

#[test]
fn a_payload_that_breaks_the_framing_is_refused_with_the_place() {
    assert_eq!(
        encode(b"ab\x0Bc\x1C"),
        Err(EncodeError::StartBlockInPayload { position: 2 })
    );
    assert_eq!(
        encode(b"abc\x1C\x0B"),
        Err(EncodeError::FileSeparatorInPayload { position: 3 })
    );
}

#[test]
fn a_refused_payload_leaves_the_encoder_as_it_was() {
    let mut encoder = Encoder::new();
    encoder.handle_payload(b"one").unwrap();
    assert!(encoder.handle_payload(b"t\x0Bo").is_err());
    encoder.handle_payload(b"two").unwrap();
    assert_eq!(encoder.buffer().chunk(), b"\x0Bone\x1C\r\x0Btwo\x1C\r");
}

#[test]
fn an_encoder_goes_on_where_sending_stopped() {
    let mut encoder = Encoder::new();
    encoder.handle_payload(b"one").unwrap();
    encoder.buffer().advance(4);
    assert!(!encoder.is_empty());
    assert_eq!(encoder.buffer().chunk(), b"\x1C\r");
    encoder.buffer().advance(2);
    assert!(encoder.is_empty());
}

#[test]
fn the_debug_form_shows_no_content() {
    let mut encoder = Encoder::new();
    encoder.handle_payload(b"SECRET").unwrap();
    assert_eq!(format!("{encoder:?}"), "Encoder { buffered: 9 }");
}

proptest! {
    #[test]
    fn a_payload_is_refused_exactly_if_it_holds_a_framing_byte(payload in prop::collection::vec(any::<u8>(), 0..200)) {
        let first = payload.iter().position(|b| matches!(b, 0x0B | 0x1C));
        let refused = encode(&payload).err().map(|error| match error {
            EncodeError::StartBlockInPayload { position } => (position, 0x0B),
            EncodeError::FileSeparatorInPayload { position } => (position, 0x1C),
            _ => (usize::MAX, 0),
        });
        prop_assert_eq!(refused, first.and_then(|at| Some((at, *payload.get(at)?))));
    }
}
