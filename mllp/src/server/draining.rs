use tokio::sync::watch;

/// Tells a handler that its server is to end: nothing more is to be read, what was read is to be answered.
#[derive(Clone, Debug)]
pub struct Draining(watch::Receiver<bool>);

impl Draining {
    pub(super) fn new() -> (watch::Sender<bool>, Self) {
        let (begin, begun) = watch::channel(false);
        (begin, Self(begun))
    }

    /// Ready when draining has begun; also when the server is gone.
    ///
    /// Cancel safe.
    pub async fn begun(&mut self) {
        drop(self.0.wait_for(|begun| *begun).await);
    }
}
