//! The other side of a connection, made of nothing but the standard library: blocks, and messages written by hand.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

use std::io::{BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

/// A PCD-01 report of two values; both acknowledgement fields as given, `AL|NE` in IHE PCD.
pub fn report(control_id: &str, asked: &str) -> String {
    [
        &format!(
            "MSH|^~\\&|HAVGLØTT^4C1F9A0000B20001^EUI-64|FJORD SYKEHUS|ARKIV|FJORD SYKEHUS|20261121120000+0100||\
             ORU^R01^ORU_R01|{control_id}|P|2.6|||{asked}||UNICODE UTF-8|||\
             IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"
        ),
        "PID|||110377-12^^^FJORD SYKEHUS^PI||Bråten^Sæunn^^^^^L",
        "PV1||I|INTENSIV^2^A",
        "OBR|1|B2-1^HAVGLØTT^4C1F9A0000B20001^EUI-64|B2-1^HAVGLØTT^4C1F9A0000B20001^EUI-64|182777000^monitoring of patient^SCT|||20261121115955+0100",
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64",
        "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|71|264864^MDC_DIM_BEAT_PER_MIN^MDC|50-120||||R",
        "OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97.0|262688^MDC_DIM_PERCENT^MDC|>90||||R",
        "",
    ]
    .join("\r")
}

/// A PCD-04 alert.
pub fn alert(control_id: &str) -> String {
    report(control_id, "AL|NE")
        .replace("ORU^R01^ORU_R01", "ORU^R40^ORU_R40")
        .replace("1.3.6.1.4.1.19376.1.6.1.1.1", "1.3.6.1.4.1.19376.1.6.1.4.1")
}

/// An acknowledgement of a message.
pub fn acknowledgment(code: &str, message: &str) -> String {
    format!(
        "MSH|^~\\&|ARKIV|FJORD SYKEHUS|||20261121120001+0000||ACK^R01^ACK|A-{id}|P|2.6|||NE|NE\r\
         MSA|{code}|{id}\r",
        id = field(message, "MSH", 9)
    )
}

/// A field of the first segment with this id, counted from the text after the id; MSH-2 is 1.
pub fn field<'a>(message: &'a str, segment: &str, place: usize) -> &'a str {
    let found = message.split('\r').find(|line| line.starts_with(segment));
    let found = found.unwrap_or_else(|| panic!("no {segment} in {message:?}"));
    found.split('|').nth(place).unwrap_or_default()
}

/// A message in its block.
pub fn block(message: &str) -> Vec<u8> {
    [b"\x0B", message.as_bytes(), b"\x1C\r"].concat()
}

pub fn send(stream: &mut TcpStream, message: &str) {
    stream.write_all(&block(message)).unwrap();
}

/// The payload of the next block; `None` when the connection ends.
pub fn receive(stream: &mut impl Read) -> Option<String> {
    let mut block = Vec::new();
    while !block.ends_with(b"\x1C\r") {
        let mut byte = [0];
        match stream.read(&mut byte) {
            Ok(0) => {
                assert!(block.is_empty(), "half an answer");
                return None;
            }
            Ok(_) => block.push(byte[0]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => return None,
            Err(error) => panic!("{error}"),
        }
    }
    let payload = block.strip_prefix(b"\x0B").expect("a start block");
    Some(String::from_utf8(payload[..payload.len() - 2].to_vec()).unwrap())
}

pub fn exchange(stream: &mut TcpStream, message: &str) -> String {
    send(stream, message);
    receive(stream).expect("an answer")
}

/// A consumer that takes one connection and answers each message as it is told;
/// when the connection has ended it answers the messages that came.
pub fn consumer(
    mut answer: impl FnMut(&str) -> Option<String> + Send + 'static,
) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let messages = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        // A second connection is refused.
        drop(listener);
        let mut incoming = BufReader::new(stream.try_clone().unwrap());
        let mut messages = Vec::new();
        while let Some(message) = receive(&mut incoming) {
            if let Some(answer) = answer(&message) {
                send(&mut stream, &answer);
            }
            messages.push(message);
        }
        messages
    });
    (address, messages)
}
