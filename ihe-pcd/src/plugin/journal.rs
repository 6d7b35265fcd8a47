use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt::Debug;

use async_trait::async_trait;

use super::{EndedAlerts, Failure, Operation, Unread};
use crate::session::alert::AlertKey;
use crate::session::{Entry, Position, Quarantined, Trace};

/// Where a consumer puts every message before it acknowledges, and from where it delivers.
///
/// A journal appends, reads, marks, sets aside and deletes; it decides nothing. An `Arc` of a journal is one too.
/// What it must promise is said at each method and measured by [`durability`](Self::durability):
/// an acknowledgement tells the sender that it need not send again.
/// With the feature `testkit`, `plugin::testkit::journal` asks a journal for every promise.
#[async_trait]
pub trait Journal: Debug + Send + Sync + 'static {
    /// What an entry survives once [`append`](Self::append) has returned its position.
    fn durability(&self) -> Durability;

    /// Stores entries in this order, all or none, and returns when they are as safe as
    /// [`durability`](Self::durability) says: one position for each, ascending.
    ///
    /// Calls made at the same time may share one commit.
    /// If the future is dropped, the entries may be stored or not.
    ///
    /// # Errors
    ///
    /// [`RetryLater`](super::ErrorKind::RetryLater) when the same call may succeed later;
    /// then nothing of it counts as stored.
    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure>;

    /// The entries after a position, in order, at most `limit` of them; none when there are no more.
    ///
    /// An entry is to be read only when all with lower positions are: a reader never goes back.
    ///
    /// # Errors
    ///
    /// [`Unread::Lost`] when the entries that follow next are not there as they were stored, and never will be:
    /// a reader goes on after the last of them. [`Unread::Failed`] when the journal cannot be read now.
    /// An entry is never skipped silently.
    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread>;

    /// As [`read`](Self::read), for a reader to whom only alerts are something: entries of other
    /// [precedence](Entry::precedence) may be left out, but for the last one that was looked at,
    /// so that the reader knows how far it has come.
    ///
    /// A journal that can tell them apart sooner than it reads them keeps no alert waiting for the observations before it.
    /// This default leaves none out.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read). Whether an entry that is left out is there as it was stored need not be known.
    async fn read_alerts(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        self.read(after, limit).await
    }

    /// The last position that was given; [`Position::START`] where none was. What stood there may be deleted.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn end(&self) -> Result<Position, Failure>;

    /// By what the last `limit` entries are recognised that have a [trace](Entry::trace), in their order,
    /// those too that were deleted, as long as the journal has their traces.
    ///
    /// Whoever sends such a message again is told that it is stored. So it must be by now, as safely as
    /// [`durability`](Self::durability) says, also where a crash came between its [`append`](Self::append) and the answer.
    /// What an earlier call of `append` is still storing, though nobody waits for it any more, is waited for.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure>;

    /// Remembers, as durably as entries, how far a reader has come.
    ///
    /// A reader may also keep a number of its own under a second name, which is beyond every position, up to [`i64::MAX`].
    ///
    /// # Errors
    ///
    /// When it could not be remembered; the reader will see entries again.
    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure>;

    /// How far a reader has come, as it marked last; [`Position::START`] for one that has never marked.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn marked(&self, reader: &str) -> Result<Position, Failure>;

    /// Remembers, as durably as entries, that a reader has set an entry aside, or what has become of it since:
    /// what was said of the position before is replaced. The entry is kept until [`release`](Self::release).
    ///
    /// # Errors
    ///
    /// When it could not be remembered; the reader must not pass the entry over then.
    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure>;

    /// What a reader has set aside after a position, in order, at most `limit` of them.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure>;

    /// Forgets, as durably as entries, that a reader has set an entry aside: it is done with, or given up.
    /// Answers whether it was.
    ///
    /// # Errors
    ///
    /// When it could not be forgotten.
    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure>;

    /// Deletes the entries up to and with a position, but none that a reader has yet to read, or has set aside.
    /// Answers how many were deleted.
    ///
    /// # Errors
    ///
    /// When nothing was deleted.
    async fn delete(&self, up_to: Position) -> Result<u64, Failure>;

    /// Remembers, as durably as entries, that a person has ended an alert, where the journal shows by its own means which alerts stand.
    /// Answers whether it stood there, by all entries that were stored before.
    ///
    /// A journal that shows nobody its alerts, as this default, does nothing and answers `false`.
    ///
    /// # Errors
    ///
    /// When it could not be remembered: the alert stands there as before.
    async fn end_alert(&self, key: &AlertKey, by: &str) -> Result<bool, Failure> {
        let _ = (key, by);
        Ok(false)
    }

    /// The alerts that people have ended, by [`end_alert`](Self::end_alert) or by the journal's own means,
    /// with a number after this one, the first `limit` of them; `None` where nobody can end an alert there, as by this default.
    ///
    /// One of which an entry has said since that it is there is not among them: it stands again.
    /// An actor that keeps alerts asks about once a second.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn ended_alerts(&self, after: u64, limit: usize) -> Result<Option<EndedAlerts>, Failure> {
        let _ = (after, limit);
        Ok(None)
    }

    /// What people have done about entries that readers had set aside, by the journal's own means, with a number after this one,
    /// in the order of numbers, the first `limit`; `None` where nobody can do anything there, as by this default.
    ///
    /// What is done later has a higher number than all that was answered. What readers do by
    /// [`set_aside`](Self::set_aside) and [`release`](Self::release) is not among it.
    /// An actor that has an audit sink asks about once a second.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read.
    async fn operations(
        &self,
        after: u64,
        limit: usize,
    ) -> Result<Option<Vec<Operation>>, Failure> {
        let _ = (after, limit);
        Ok(None)
    }

    /// Nothing more is stored, and the program is about to end: does what is left to be done with what is stored, such as rows that follow from it.
    /// Default: nothing is left.
    ///
    /// If the future is dropped, what is left is done when the journal is opened again.
    ///
    /// # Errors
    ///
    /// When it could not be done now. Nothing that is stored is lost by it.
    async fn finish(&self) -> Result<(), Failure> {
        Ok(())
    }
}

#[async_trait]
impl<J: Journal + ?Sized> Journal for Arc<J> {
    fn durability(&self) -> Durability {
        (**self).durability()
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        (**self).append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        (**self).read(after, limit).await
    }

    async fn read_alerts(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        (**self).read_alerts(after, limit).await
    }

    async fn end(&self) -> Result<Position, Failure> {
        (**self).end().await
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        (**self).traces(limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        (**self).mark(reader, position).await
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        (**self).marked(reader).await
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        (**self).set_aside(reader, entry).await
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        (**self).quarantined(reader, after, limit).await
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        (**self).release(reader, position).await
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        (**self).delete(up_to).await
    }

    async fn end_alert(&self, key: &AlertKey, by: &str) -> Result<bool, Failure> {
        (**self).end_alert(key, by).await
    }

    async fn ended_alerts(&self, after: u64, limit: usize) -> Result<Option<EndedAlerts>, Failure> {
        (**self).ended_alerts(after, limit).await
    }

    async fn operations(
        &self,
        after: u64,
        limit: usize,
    ) -> Result<Option<Vec<Operation>>, Failure> {
        (**self).operations(after, limit).await
    }

    async fn finish(&self) -> Result<(), Failure> {
        (**self).finish().await
    }
}

/// An entry and where it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    /// Its position.
    pub position: Position,
    /// What was stored.
    pub entry: Entry,
}

/// What an entry survives, from nothing to a power cut.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Durability {
    /// Nothing: it is gone with the process.
    Volatile,
    /// The end of the process, not the end of the machine.
    ProcessCrash,
    /// A power cut: it was forced to the disk.
    PowerLoss,
}
