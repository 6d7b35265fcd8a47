//! Whether streams carry bytes.

use alloc::format;
use alloc::vec::Vec;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::Poll;
use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWrite as _, AsyncWriteExt as _, split};

use super::ends::{Ends, LITTLE, MUCH, Pair, Until, bytes, carry, difference};
use super::journal::Kept;
use super::promise::Promise;

/// What no stream holds that waits for its reader.
const UNBOUNDED: usize = 64 << 20;

/// Much goes through, one way after the other, up to an orderly end.
pub(super) async fn carries(ends: Ends<'_>) -> Kept {
    let Pair {
        mut near, mut far, ..
    } = ends.pair().await?;
    let there = bytes(1, MUCH);
    let flow = ends.flow(&mut near.stream, &mut far.stream, &there, Until::End);
    flow.await?.kept(&there)?;
    let Pair {
        mut near, mut far, ..
    } = ends.pair().await?;
    let back = bytes(2, MUCH);
    let flow = ends.flow(&mut far.stream, &mut near.stream, &back, Until::End);
    flow.await?.kept(&back)
}

/// A few bytes end as orderly as many: they may have waited in a buffer.
pub(super) async fn carries_little(ends: Ends<'_>) -> Kept {
    for length in [0, 1, LITTLE] {
        let Pair {
            mut near, mut far, ..
        } = ends.pair().await?;
        let there = bytes(3, length);
        let flow = ends.flow(&mut near.stream, &mut far.stream, &there, Until::End);
        flow.await?.kept(&there)?;
    }
    Ok(())
}

/// Much goes both ways at the same time.
pub(super) async fn both_ways(ends: Ends<'_>) -> Kept {
    let Pair { near, far, .. } = ends.pair().await?;
    let (mut near_reads, mut near_writes) = split(near.stream);
    let (mut far_reads, mut far_writes) = split(far.stream);
    let (there, back) = (bytes(4, MUCH), bytes(5, MUCH));
    let there = ends.flow(&mut near_writes, &mut far_reads, &there, Until::Arrived);
    let back = ends.flow(&mut far_writes, &mut near_reads, &back, Until::Arrived);
    let (there, back) = tokio::join!(there, back);
    there?.kept_as(Promise::CarriesBothWays, &bytes(4, MUCH))?;
    back?.kept_as(Promise::CarriesBothWays, &bytes(5, MUCH))
}

/// Each byte by itself, there and back.
pub(super) async fn one_at_a_time(ends: Ends<'_>) -> Kept {
    let Pair {
        mut near, mut far, ..
    } = ends.pair().await?;
    let talk = async {
        for byte in 0..=u8::MAX {
            near.stream.write_all(&[byte]).await?;
            near.stream.flush().await?;
            let there = far.stream.read_u8().await?;
            far.stream.write_all(&[there]).await?;
            far.stream.flush().await?;
            if near.stream.read_u8().await? != byte {
                return Ok(Some(byte));
            }
        }
        Ok(None)
    };
    let talk = ends.step(Promise::FlushedArrives, "an exchange of single bytes", talk);
    let talk: io::Result<Option<u8>> = talk.await?;
    let talk = talk.map_err(|error| {
        let found = format!("an exchange of single bytes failed: {:?}", error.kind());
        Promise::CarriesBytes.broken(found)
    })?;
    Promise::CarriesBytes.unless(talk.is_none(), || {
        format!(
            "the byte {:#04x} came back as another",
            talk.unwrap_or_default()
        )
    })
}

/// Nobody reads, and then somebody does.
pub(super) async fn waits(ends: Ends<'_>) -> Kept {
    let Pair {
        mut near, mut far, ..
    } = ends.pair().await?;
    let endless = bytes(6, LITTLE);
    let mut written = 0_usize;
    let filled = poll_fn(|context| {
        while written < UNBOUNDED {
            let rest = endless.get(written % LITTLE..).unwrap_or_default();
            match Pin::new(&mut near.stream).poll_write(context, rest) {
                Poll::Ready(Ok(0)) => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                Poll::Ready(Ok(count)) => written = written.saturating_add(count),
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Pending => return Poll::Ready(Ok(())),
            }
        }
        Poll::Ready(Ok(()))
    });
    let filled: io::Result<()> = ends.step(Promise::WritingWaits, "writing", filled).await?;
    filled.map_err(|error| {
        let found = format!("writing failed: {:?}", error.kind());
        Promise::CarriesBytes.broken(found)
    })?;
    Promise::WritingWaits.unless(written < UNBOUNDED, || {
        format!("{written} bytes were taken that nobody has read")
    })?;
    let mut arrived = Vec::with_capacity(written);
    let read = async {
        while arrived.len() < written && far.stream.read_buf(&mut arrived).await? > 0 {}
        Ok(())
    };
    let drained = async { tokio::try_join!(near.stream.flush(), read).map(|_| ()) };
    let drained: io::Result<()> = ends
        .step(Promise::CarriesBytes, "reading what had waited", drained)
        .await?;
    let is_whole = drained.is_ok()
        && arrived.len() == written
        && difference(endless.iter().cycle(), &arrived).is_none();
    Promise::CarriesBytes.unless(is_whole, || {
        format!("of {written} bytes that had waited not each arrived as it was")
    })
}

/// Three connections at a time, there and back.
pub(super) async fn apart(ends: Ends<'_>) -> Kept {
    let (mut one, mut two, mut three) =
        (ends.pair().await?, ends.pair().await?, ends.pair().await?);
    let texts = [7, 8, 9].map(|number| bytes(number, LITTLE));
    let [first, second, third] = &texts;
    for is_back in [false, true] {
        let mut arrived = [const { Vec::new() }; 3];
        let [of_one, of_two, of_three] = &mut arrived;
        let all = async {
            tokio::try_join!(
                exchange(&mut one, is_back, first, of_one),
                exchange(&mut two, is_back, second, of_two),
                exchange(&mut three, is_back, third, of_three),
            )
        };
        let done = ends.step(
            Promise::CarriesBytes,
            "carrying over three connections",
            all,
        );
        let done = done.await;
        let is_of_another = |(place, arrived): (usize, &Vec<u8>)| {
            let own = texts.get(place);
            let others = texts.iter().filter(|text| Some(*text) != own);
            let begins = |text: &Vec<u8>| !arrived.is_empty() && text.starts_with(arrived);
            others.into_iter().any(begins)
        };
        let is_mixed = arrived.iter().enumerate().any(is_of_another);
        Promise::ConnectionsStayApart.unless(!is_mixed, || {
            "what was written over one connection arrived over another".into()
        })?;
        let is_whole = done?.is_ok() && arrived.iter().eq(&texts);
        Promise::CarriesBytes.unless(is_whole, || {
            "not each byte arrived while three connections were open".into()
        })?;
    }
    Ok(())
}

async fn exchange(
    pair: &mut Pair,
    is_back: bool,
    bytes: &[u8],
    arrived: &mut Vec<u8>,
) -> io::Result<()> {
    let (near, far) = (&mut pair.near.stream, &mut pair.far.stream);
    match is_back {
        false => carry(near, far, bytes, Until::Arrived, arrived).await,
        true => carry(far, near, bytes, Until::Arrived, arrived).await,
    }
}
