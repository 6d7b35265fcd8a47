//! An outlet that keeps a ledger, and does what a test says.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Sender;
use ihe_pcd::plugin::{Outlet, OutletError, async_trait};
use ihe_pcd::session::Outgoing;
use tokio::sync::{Semaphore, watch};
use tokio::time::timeout;

/// Stores messages in memory, each once.
pub struct Ledger {
    stored: Mutex<Vec<String>>,
    known: Mutex<BTreeSet<Vec<u8>>>,
    count: watch::Sender<usize>,
    stop: watch::Sender<bool>,
    /// One permit for each message that may be stored.
    room: Semaphore,
    /// How often something was handed over.
    asked: watch::Sender<usize>,
    millis: AtomicU64,
    /// How much later it is whenever somebody asks.
    step: u64,
    ids: AtomicU64,
}

impl Default for Ledger {
    fn default() -> Self {
        let room = Semaphore::MAX_PERMITS;
        Self::with_room(room)
    }
}

impl Ledger {
    /// One that stores so many messages, and then waits.
    pub fn with_room(messages: usize) -> Self {
        Self {
            stored: Mutex::default(),
            known: Mutex::default(),
            count: watch::Sender::new(0),
            stop: watch::Sender::new(false),
            room: Semaphore::new(messages),
            asked: watch::Sender::new(0),
            millis: AtomicU64::new(1_795_608_000_000),
            step: 0,
            ids: AtomicU64::new(0),
        }
    }

    /// One whose clock goes on by so many milliseconds whenever it is asked.
    pub fn ticking(step: u64) -> Self {
        Self {
            step,
            ..Self::default()
        }
    }

    /// The messages in the order of storing.
    pub fn stored(&self) -> Vec<String> {
        self.stored.lock().unwrap().clone()
    }

    /// The control ids in the order of storing.
    pub fn control_ids(&self) -> Vec<String> {
        let stored = self.stored();
        let field = |message: &String| message.split('|').nth(9).unwrap().to_owned();
        stored.iter().map(field).collect()
    }

    /// When so many are stored.
    pub async fn stored_count(&self, count: usize) {
        soon(self.count.subscribe().wait_for(|stored| *stored >= count))
            .await
            .unwrap();
    }

    /// When so many were handed over, stored or not.
    pub async fn asked_count(&self, count: usize) {
        soon(self.asked.subscribe().wait_for(|asked| *asked >= count))
            .await
            .unwrap();
    }

    /// Room for more messages.
    pub fn make_room(&self, messages: usize) {
        self.room.add_permits(messages);
    }

    /// Says that the source is to end.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Nothing more is taken.
    pub fn close(&self) {
        self.room.close();
    }
}

#[async_trait]
impl Outlet for Ledger {
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError> {
        self.asked.send_modify(|asked| *asked += 1);
        Outgoing::new(message)?;
        let room = self.room.acquire().await.map_err(|_| OutletError::Closed)?;
        if self.known.lock().unwrap().insert(message.bytes().to_vec()) {
            room.forget();
            let text = String::from_utf8_lossy(message.bytes()).into_owned();
            self.stored.lock().unwrap().push(text);
            self.count.send_modify(|count| *count += 1);
        }
        Ok(())
    }

    fn sender(&self) -> Sender {
        Sender::named("DRIVER", "ICU")
    }

    fn control_id(&self) -> String {
        self.ids.fetch_add(1, Ordering::Relaxed).to_string()
    }

    fn now(&self) -> Instant {
        let millis = self.millis.fetch_add(self.step, Ordering::Relaxed);
        let nanoseconds = u32::try_from(millis % 1_000).unwrap() * 1_000_000;
        Instant::from_unix((millis / 1_000).cast_signed(), nanoseconds).unwrap()
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    async fn stopping(&self) {
        let _ = self.stop.subscribe().wait_for(|stop| *stop).await;
    }
}

/// Whatever must happen.
pub async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}
