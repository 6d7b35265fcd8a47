//! Messages that were lost, merged, cut or delivered twice between the bytes and the frames.

use ihe_pcd_mllp::{
    Blame, Config, Decoder, DeviationKind, EncodeError, Event, FrameErrorKind, encode,
};

use crate::wire::{decoded, payloads};

const TWO: &[u8] = b"\x0BMSH|one\x1C\r\x0BMSH|two\x1C\r";

#[test]
fn camel_24668_messages_that_come_in_one_read_are_all_delivered() {
    let stream: Vec<u8> = (0..100_u8)
        .flat_map(|number| encode(&[b'M', b'S', b'H', number | 0x20, number | 0x40]).unwrap())
        .collect();
    let events = decoded(Config::default(), [stream.as_slice()]);
    let found = payloads(&events);
    assert_eq!(found.len(), 100);
    assert_eq!(events.len(), 100);
    for (number, payload) in (0..100_u8).zip(found) {
        assert_eq!(payload[3..], [number | 0x20, number | 0x40]);
    }
}

#[test]
fn camel_24668_a_line_feed_behind_the_trailer_costs_no_message_wherever_the_read_ends() {
    let stream = b"\x0BMSH|one\x1C\r\n\x0BMSH|two\x1C\r\n\x0BMSH|three\x1C\r\n";
    for cut in 0..=stream.len() {
        let (first, second) = stream.split_at(cut);
        let events = decoded(Config::default(), [first, second]);
        let expected: [&[u8]; 3] = [b"MSH|one", b"MSH|two", b"MSH|three"];
        assert_eq!(payloads(&events), expected, "cut at {cut}");
    }
}

#[test]
fn ipf_148_messages_of_one_length_that_wait_for_no_answer_stay_apart() {
    let stream = TWO.repeat(50);
    for piece in [1, 7, 11, 22, 4096] {
        let events = decoded(Config::default(), stream.chunks(piece));
        let found = payloads(&events);
        assert_eq!(found.len(), 100, "pieces of {piece}");
        assert!(found.chunks(2).all(|two| two == [b"MSH|one", b"MSH|two"]));
    }
}

#[test]
fn mirth_249_bytes_of_zero_between_messages_hide_none_of_them() {
    let stream = b"\x0BMSH|one\x1C\r\0\0\0\x0BMSH|two\x1C\r\0";
    let events = decoded(Config::default(), [stream.as_slice()]);
    assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"]);
    let noise = events
        .iter()
        .filter(|event| matches!(event, Ok(Event::Deviation(it)) if matches!(it.kind(), DeviationKind::Noise { .. })));
    assert_eq!(noise.count(), 2, "dropped, and said so");
}

#[test]
fn mirth_310_a_message_that_was_split_anywhere_is_one_message() {
    for cut in 0..=TWO.len() {
        let (first, second) = TWO.split_at(cut);
        let events = decoded(Config::default(), [first, second]);
        assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"], "cut at {cut}");
        assert_eq!(events.len(), 2, "cut at {cut}");
    }
}

#[test]
fn elixir_mllp_11_a_trailer_that_comes_by_itself_completes_the_frame_at_once() {
    for pieces in [
        [b"\x0BMSH|one".as_slice(), b"\x1C\r"],
        [b"\x0BMSH|one\x1C".as_slice(), b"\r"],
    ] {
        let mut decoder = Decoder::new(Config::default());
        decoder.handle_bytes(pieces[0]);
        assert_eq!(decoder.poll_event(), None);
        decoder.handle_bytes(pieces[1]);
        let frame = decoder.poll_frame().unwrap().unwrap();
        assert_eq!(frame.payload(), "MSH|one");
    }
}

#[test]
fn amida_mllp_1_a_message_longer_than_a_packet_is_one_message() {
    let payload = vec![b'x'; 500_000];
    let stream = encode(&payload).unwrap();
    let events = decoded(Config::default(), stream.chunks(1_460));
    assert_eq!(payloads(&events), [payload.as_slice()]);
}

#[test]
fn hl7_mllp_codec_2_messages_in_one_buffer_are_not_merged() {
    let stream = TWO.repeat(250);
    let events = decoded(Config::default(), stream.chunks(64 * 1024));
    assert_eq!(payloads(&events).len(), 500);
}

#[test]
fn hl7_mllp_codec_4_a_message_in_packets_of_one_byte_is_one_message() {
    let events = decoded(Config::default(), TWO.chunks(1));
    assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"]);
}

#[test]
fn node_hl7_server_102_a_message_that_was_delivered_is_not_delivered_again() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"\x0BMSH|one\x1C\r");
    assert!(decoder.poll_event().is_some());
    for byte in b"\x0BMSH|tw" {
        decoder.handle_bytes(&[*byte]);
        assert_eq!(decoder.poll_event(), None);
    }
    decoder.handle_bytes(b"o\x1C\r");
    let frame = decoder.poll_frame().unwrap().unwrap();
    assert_eq!(frame.payload(), "MSH|two");
    assert_eq!(decoder.poll_event(), None);
}

#[test]
fn mirth_830_framing_that_was_written_twice_gives_the_message_once() {
    let stream = b"\x0B\x0BMSH|one\x1C\r\x1C\r\x0BMSH|two\x1C\r";
    let events = decoded(Config::default(), [stream.as_slice()]);
    assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"]);
}

#[test]
fn mirth_1309_a_file_separator_in_a_field_is_no_silent_loss() {
    let stream = b"\x0BMSH|o\x1Cne\x1C\r";
    let events = decoded(Config::default(), [stream.as_slice()]);
    assert_eq!(payloads(&events), [b"MSH|o\x1Cne"]);
    assert_eq!(events.len(), 2, "delivered, and the deviation is told");

    let refused = decoded(Config::strict(), [stream.as_slice()]);
    let error = refused[0].as_ref().unwrap_err();
    assert_eq!(
        error.kind(),
        FrameErrorKind::FileSeparatorInPayload { position: 5 }
    );
    assert_eq!(error.blame(), Blame::Peer);
}

#[test]
fn mirth_3687_a_framing_error_says_where_and_which_rule_was_broken() {
    let mut config = Config::strict();
    config.max_frame = 8;
    for (stream, words) in [
        (
            b"????\x0BMSH|\x1C\r".as_slice(),
            "at stream offset 0: 4 bytes outside any block",
        ),
        (
            b"\x0BMSH|\x1C\r\x0BMS\x0BMSH|\x1C\r",
            "at stream offset 7: frame cut after 2 bytes by the start of the next block",
        ),
        (
            b"\x0BMS\x1CH\x1C\r",
            "at stream offset 0: frame refused: file separator in the payload at byte 2",
        ),
        (
            b"\x0BMSH|",
            "at stream offset 0: frame cut after 4 bytes by the end of the stream",
        ),
        (
            b"\x0BMSH|^~\\&|x\x1C\r",
            "at stream offset 0: frame refused: payload longer than the limit of 8 bytes",
        ),
    ] {
        let events = decoded(config.clone(), [stream]);
        let errors: Vec<_> = events
            .iter()
            .filter_map(|event| event.as_ref().err())
            .collect();
        assert_eq!(errors.len(), 1, "{words}");
        assert_eq!(errors[0].to_string(), words);
    }
}

#[test]
fn mirth_6048_a_double_byte_text_that_breaks_the_framing_is_refused_with_its_place() {
    // U+0B4D and U+1C40 in UTF-16: half of each is a byte of the framing.
    let utf_16 = [0x00, 0x4D, 0x0B, 0x4D];
    assert_eq!(
        encode(&utf_16),
        Err(EncodeError::StartBlockInPayload { position: 2 })
    );
    let utf_16 = [0x00, 0x4D, 0x1C, 0x40];
    assert_eq!(
        encode(&utf_16),
        Err(EncodeError::FileSeparatorInPayload { position: 2 })
    );
}

#[test]
fn manimed_cve_2020_27260_no_payload_begins_or_ends_a_block_of_its_own() {
    // As a barcode could: the end of this message and a second one.
    let injected = b"MSH|one\r\x1C\r\x0BMSH|two\r";
    assert_eq!(
        encode(injected),
        Err(EncodeError::FileSeparatorInPayload { position: 8 })
    );
}

#[test]
fn hl7_mllp_framer_a_byte_before_the_start_block_does_not_stop_the_stream() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"?");
    for _ in 0..1_000 {
        decoder.handle_bytes(TWO);
        assert!(decoder.poll_frame().unwrap().is_ok());
        assert!(decoder.poll_frame().unwrap().is_ok());
        assert_eq!(decoder.poll_frame(), None);
        assert_eq!(decoder.buffered(), 0, "nothing piles up");
    }
}

#[test]
fn hapi_noise_before_the_start_block_costs_neither_message_nor_connection() {
    let stream = b"\r\n\x0BMSH|one\x1C\r\r\n\x0BMSH|two\x1C\r";
    let events = decoded(Config::default(), [stream.as_slice()]);
    assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"]);
    assert!(events.iter().all(Result::is_ok));
}

#[test]
fn python_hl7_a_missing_carriage_return_does_not_swallow_the_next_message() {
    let stream = b"\x0BMSH|one\x1C\x0BMSH|two\x1C\r";
    for cut in 0..=stream.len() {
        let (first, second) = stream.split_at(cut);
        let events = decoded(Config::default(), [first, second]);
        assert_eq!(payloads(&events), [b"MSH|one", b"MSH|two"], "cut at {cut}");
    }
}

#[test]
fn dcm4che_1584_a_frame_without_end_is_bounded() {
    let mut config = Config::default();
    config.max_frame = 64 * 1024;
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(b"\x0B");
    for _ in 0..64 * 1024 {
        decoder.handle_bytes(&[b'x'; 1024]);
        assert_eq!(decoder.poll_event(), None);
        assert!(decoder.buffered() <= 64 * 1024);
    }
    let too_long = FrameErrorKind::TooLong { limit: 64 * 1024 };
    assert_eq!(decoder.open_frame().unwrap().refused, Some(too_long));
    decoder.handle_end();
    let error = decoder.poll_event().unwrap().unwrap_err();
    assert_eq!(error.kind(), too_long);
    assert_eq!(error.beginning(), None);
}

#[test]
fn rust_framers_scan_a_frame_anew_with_each_read_and_this_one_does_not() {
    // Scanned anew with each byte, these would be nine million million steps: hours, whatever the machine.
    const LENGTH: usize = 4 * 1024 * 1024;
    let mut config = Config::default();
    config.max_frame = LENGTH;
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(b"\x0B");
    for _ in 0..LENGTH {
        decoder.handle_bytes(b"x");
        assert!(decoder.poll_event().is_none());
    }
    decoder.handle_bytes(b"\x1C\r");
    let frame = decoder.poll_frame().unwrap().unwrap();
    assert_eq!(frame.payload().len(), LENGTH);
}

#[test]
fn rustsec_2024_0332_a_flood_of_empty_frames_is_handed_out_one_by_one_and_kept_nowhere() {
    let mut decoder = Decoder::new(Config::default());
    let flood = b"\x0B\x1C\r".repeat(10_000);
    decoder.handle_bytes(&flood);
    for left in (0..10_000).rev() {
        assert!(decoder.poll_frame().unwrap().is_ok());
        assert!(decoder.buffered() <= left * 3);
    }
    assert_eq!(decoder.poll_frame(), None);
}

#[test]
fn hl7_mllp_codec_no_debug_and_no_error_shows_content() {
    let mut config = Config::default();
    config.max_frame = 64;
    let mut decoder = Decoder::new(config);
    let mut seen = String::new();
    for piece in [
        b"Testesen\x0BMSH|Testesen\x1C\r\n\x0BTestesen".as_slice(),
        b"\x0B\x0BTestesen\x1CTestesen\x1C\r\x0B",
        b"Testesen".repeat(20).as_slice(),
        b"\x1C\r\x0BTestesen",
    ] {
        decoder.handle_bytes(piece);
        seen += &format!("{decoder:?}");
        while let Some(event) = decoder.poll_event() {
            match &event {
                Ok(Event::Deviation(deviation)) => seen += &deviation.to_string(),
                Err(error) => seen += &error.to_string(),
                Ok(_) => {}
            }
            seen += &format!("{event:?}{decoder:?}");
        }
    }
    assert!(!seen.is_empty());
    assert!(!seen.contains("Testesen"), "{seen}");
    let bytes = format!("{:?}", b"Testesen");
    assert!(!seen.contains(bytes.trim_matches(['[', ']'])), "{seen}");
}
