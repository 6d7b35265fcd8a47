//! Consumers that met with silence what they did not like.

use ihe_pcd::actor::Consumer;
use ihe_pcd::mllp::{Config, Connection, encode};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::scaffold::site::{Site, next_answer, payload};
use crate::scaffold::ward::{Ward, settle};

/// What a device writes, byte for byte, and the answers to it.
struct Raw {
    site: Site,
    device: Connection<TcpStream>,
}

impl Raw {
    async fn open() -> Self {
        let site = Site::open(Consumer::danger_volatile()).await;
        let device = site.device().await;
        Self { site, device }
    }

    /// MSA-1 and MSA-2 of the answer to this payload.
    async fn answer(&mut self, payload: &[u8]) -> (String, String) {
        self.device.write_frame(payload).await.unwrap();
        next_answer(&mut self.device).await.expect("an answer")
    }

    /// The connection goes on: a good message is taken.
    async fn assert_good(mut self) {
        let answer = self.answer(&payload("good")).await;
        assert_eq!(answer, ("CA".into(), "good".into()));
        drop(self.device);
        self.site.close().await;
    }
}

fn replaced(message: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = String::from_utf8(message.to_vec()).unwrap();
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1).into_bytes()
}

#[tokio::test]
async fn google_mllp_9_what_cannot_be_read_is_refused_and_not_met_with_silence() {
    let mut raw = Raw::open().await;
    for unreadable in [
        b"hello".as_slice(),
        b"PID|1\r",
        b"MSH",
        b"MSH|",
        b"\xFF\xFE\x00M",
        b"MSH|^~\\&|A|B||||||7|P|2.6\rPID|\xE5\r",
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let (code, _) = raw.answer(unreadable).await;
        assert!(!code.ends_with('A'), "{code} to what nobody can read");
    }
    raw.assert_good().await;
}

#[tokio::test]
async fn simple_hl7_what_is_no_hl7_is_not_accepted() {
    let mut raw = Raw::open().await;
    assert_eq!(raw.answer(b"hello").await, ("AE".into(), String::new()));
    raw.assert_good().await;
}

#[tokio::test]
async fn dhcw_368_a_message_of_another_kind_is_refused_by_its_control_id_and_the_connection_stays()
{
    let mut raw = Raw::open().await;
    let other = replaced(&payload("7"), "ORU^R01^ORU_R01", "ADT^A01^ADT_A01");
    assert_eq!(raw.answer(&other).await, ("CR".into(), "7".into()));
    raw.assert_good().await;
}

#[tokio::test]
async fn mirth_1275_a_message_with_a_carriage_return_in_a_field_is_answered() {
    let mut raw = Raw::open().await;
    let broken = replaced(&payload("7"), "OBR|1", "OBR|\r1");
    let (code, id) = raw.answer(&broken).await;
    assert_eq!((code.as_str(), id.as_str()), ("CE", "7"));
    raw.assert_good().await;
}

#[tokio::test]
async fn txhl7_10_doubled_segment_ends_are_answered() {
    let mut raw = Raw::open().await;
    let text = String::from_utf8(payload("7")).unwrap();
    let (_, id) = raw.answer(text.replace('\r', "\r\r").as_bytes()).await;
    assert_eq!(id, "7");
    raw.assert_good().await;
}

#[tokio::test]
async fn python_hl7_24_line_feeds_between_segments_are_answered() {
    let mut raw = Raw::open().await;
    let text = String::from_utf8(payload("7")).unwrap();
    for ends in ["\n", "\r\n"] {
        let (_, id) = raw.answer(text.replace('\r', ends).as_bytes()).await;
        assert_eq!(id, "7");
    }
    raw.assert_good().await;
}

#[tokio::test]
async fn hl7v2_a_latin_1_message_is_answered_declared_or_not() {
    let mut raw = Raw::open().await;
    for character_set in ["8859/1", ""] {
        let mut message =
            b"MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||ORU^R01^ORU_R01|7|P|2.6|||AL|NE||"
                .to_vec();
        message.extend(character_set.as_bytes());
        message.extend(b"\rPID|||||\xC5s\r");
        let (_, id) = raw.answer(&message).await;
        assert_eq!(id, "7");
    }
    raw.assert_good().await;
}

#[tokio::test]
async fn google_mllp_a_file_separator_in_a_field_ends_neither_message_nor_connection() {
    let mut raw = Raw::open().await;
    let mut block = vec![0x0B];
    block.extend(replaced(&payload("7"), "PULSAR", "PUL\x1CSAR"));
    block.extend(b"\x1C\r");
    let mut socket = TcpStream::connect(raw.site.address).await.unwrap();
    socket.write_all(&block).await.unwrap();
    raw.device = Connection::new(socket, Config::default());
    let (_, id) = next_answer(&mut raw.device).await.unwrap();
    assert_eq!(id, "7");
    raw.assert_good().await;
}

#[tokio::test]
async fn care_a_message_of_half_a_megabyte_is_answered_and_so_is_the_next() {
    let mut raw = Raw::open().await;
    let mut long = payload("7");
    long.extend(b"NTE|1||");
    long.extend(b"x".repeat(500_000));
    long.extend(b"\r");
    assert_eq!(raw.answer(&long).await, ("CA".into(), "7".into()));
    raw.assert_good().await;
}

#[tokio::test(start_paused = true)]
async fn medplum_a_trailer_in_two_packets_is_answered() {
    let ward = Ward::open(Consumer::danger_volatile());
    let (mut near, far) = tokio::io::duplex(64 * 1024);
    ward.plug(far, ihe_pcd::mllp::Peer::named("device"));
    let block = encode(&payload("7")).unwrap();
    let (most, last) = block.split_at(block.len() - 1);
    near.write_all(most).await.unwrap();
    settle().await;
    near.write_all(last).await.unwrap();
    let mut device = Connection::new(near, Config::default());
    let answer = next_answer(&mut device).await;
    assert_eq!(answer, Some(("CA".into(), "7".into())));
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn medplum_7730_and_6757_msh_15_decides_whether_an_answer_comes() {
    let ward = Ward::open(Consumer::danger_volatile());
    let mut device = ward.device();
    let message = |id: &str, accept: &str, trigger: &str| {
        format!(
            "MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||ORU^{trigger}|{id}|P|2.6|||{accept}|NE\r"
        )
    };
    for (id, accept, trigger) in [
        ("1", "NE", "R01"),
        ("2", "ER", "R01"),
        ("3", "ER", "R42"),
        ("4", "SU", "R42"),
        ("5", "AL", "R01"),
    ] {
        let message = message(id, accept, trigger);
        device.write_frame(message.as_bytes()).await.unwrap();
    }
    let mut answers = Vec::new();
    device.shutdown().await.unwrap();
    while let Some((_, id)) = next_answer(&mut device).await {
        answers.push(id);
    }
    assert_eq!(answers, ["3", "5"]);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn rustsec_2024_0332_a_flood_of_empty_frames_is_counted_and_delays_nobody_else() {
    let ward = Ward::open(Consumer::danger_volatile());
    let mut flooding = ward.device();
    let mut healthy = ward.device();
    for number in 0..10_000 {
        flooding.write_frame(b"").await.unwrap();
        if number % 1_000 == 0 {
            let id = number.to_string();
            healthy.write_frame(&payload(&id)).await.unwrap();
            let answer = next_answer(&mut healthy).await;
            assert_eq!(answer, Some(("CA".into(), id)));
        }
    }
    drop((flooding, healthy));
    settle().await;
    let summary = ward.close().await;
    assert_eq!((summary.accepted, summary.dropped), (10, 10_000));
}
