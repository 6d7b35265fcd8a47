//! A host that sends the consumer what no device should: garbage, half frames, answers nobody asked for.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::Site;
use super::consumer::MAX_FRAME;
use crate::network::{Pieces, SimTransport};
use crate::random::Random;
use crate::report::answer;

pub(super) async fn run(site: Site) -> turmoil::Result {
    let transport = SimTransport {
        host: super::CONSUMER.into(),
        piece: site.plan.piece,
    };
    let mut random = Random::for_purpose(site.plan.seed, 4);
    let mut others = Vec::new();
    while !site.oracle.is_calm() {
        let pause = random.between(10, 500);
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let patience = Duration::from_millis(500);
        if let Ok(Ok(stream)) = tokio::time::timeout(patience, transport.stream()).await {
            // Whatever the consumer does with it, it goes on.
            others.extend(misbehave(stream, &mut random).await.ok());
        }
        if others.len() > 2 {
            others.remove(0);
        }
    }
    Ok(())
}

/// Uses one connection, and gives it back if it is to stay open.
async fn misbehave(mut stream: Pieces, random: &mut Random) -> std::io::Result<Pieces> {
    for _ in 0..random.between(1, 6) {
        let bytes = draw_bytes(random);
        let write = stream.write_all(&bytes);
        let patience = Duration::from_millis(500);
        tokio::time::timeout(patience, write).await??;
        match random.between(0, 3) {
            0 => {
                let mut answers = [0; 512];
                let read = stream.read(&mut answers);
                // Silence is an answer too.
                if let Ok(read) = tokio::time::timeout(Duration::from_millis(200), read).await {
                    read?;
                }
            }
            1 => {
                let pause = random.pick(&[20, 300, 1_500]);
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
            _ => {}
        }
    }
    if random.percent(50) {
        return Err(std::io::ErrorKind::Other.into());
    }
    Ok(stream)
}

fn draw_bytes(random: &mut Random) -> Vec<u8> {
    let id = random.between(0, 9);
    let report = format!(
        "MSH|^~\\&|ROGUE|SIM|||20261121||ORU^R01^ORU_R01|S0-{id:04}|P|2.6|||AL|NE\rPID|{id}\r"
    );
    match random.between(0, 10) {
        0 => garbage(random),
        1 => framed(&garbage(random)),
        2 => framed(b""),
        3 => framed(&answer("CA", &format!("S0-{id:04}"), "")),
        4 => {
            let mut half = framed(report.as_bytes());
            half.truncate(random.between(1, half.len() as u64 - 1) as usize);
            half
        }
        // With a header, which is answered, and without.
        5 if id.is_multiple_of(2) => framed(&[report.as_bytes(), &[b'x'; MAX_FRAME]].concat()),
        5 => framed(&vec![b'x'; MAX_FRAME + 1]),
        6 => framed(report.replace("|2.6|", "|2.3|").as_bytes()),
        7 => [framed(report.as_bytes()), framed(report.as_bytes())].concat(),
        _ => framed(report.as_bytes()),
    }
}

fn garbage(random: &mut Random) -> Vec<u8> {
    (0..random.between(1, 60))
        .map(|_| random.next() as u8)
        .collect()
}

fn framed(payload: &[u8]) -> Vec<u8> {
    [&[0x0B], payload, &[0x1C, 0x0D]].concat()
}
