//! Whether streams end as they should.

use core::mem::swap;

use tokio::io::AsyncWriteExt as _;

use super::ends::{Ends, LITTLE, MUCH, Pair, Until, bytes, is_over};
use super::journal::Kept;
use super::promise::Promise;

/// Who asks is done with asking, and still hears the answer; from both ends.
pub(super) async fn half_closes(ends: Ends<'_>) -> Kept {
    for is_back in [false, true] {
        let Pair {
            mut near, mut far, ..
        } = ends.pair().await?;
        if is_back {
            swap(&mut near, &mut far);
        }
        let (question, answer) = (bytes(10, LITTLE), bytes(11, MUCH));
        let asked = ends.flow(&mut near.stream, &mut far.stream, &question, Until::End);
        asked.await?.kept(&question)?;
        let answered = ends.flow(&mut far.stream, &mut near.stream, &answer, Until::End);
        answered.await?.kept_as(Promise::HalfCloses, &answer)?;
    }
    Ok(())
}

/// One end goes away without a word; either.
pub(super) async fn dropped(ends: Ends<'_>) -> Kept {
    for is_back in [false, true] {
        let Pair {
            mut near, mut far, ..
        } = ends.pair().await?;
        if is_back {
            swap(&mut near, &mut far);
        }
        let word = bytes(12, LITTLE);
        let said = ends.flow(&mut near.stream, &mut far.stream, &word, Until::Arrived);
        said.await?.kept(&word)?;
        drop(near);
        let over = is_over(&mut far.stream);
        let over = ends.step(
            Promise::DroppedIsSeen,
            "a stream whose other end was dropped",
            over,
        );
        Promise::DroppedIsSeen.unless(over.await?, || "there was more to read".into())?;
        // Whether a farewell can be written is not said; that it is over is.
        let farewell = ends.step(
            Promise::DroppedIsSeen,
            "shutting down",
            far.stream.shutdown(),
        );
        let _ = farewell.await?;
    }
    Ok(())
}
