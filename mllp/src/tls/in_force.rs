//! Settings that can be changed while they are used.

use alloc::sync::Arc;
use std::sync::{PoisonError, RwLock};

use super::TlsError;

/// Settings, and the configuration of the engine that was built from them.
///
/// Both change together or not at all. Whoever took the configuration before a change keeps it.
pub(super) struct InForce<S, C> {
    build: fn(&S) -> Result<C, TlsError>,
    current: RwLock<(S, Arc<C>)>,
}

impl<S: Clone, C> InForce<S, C> {
    pub(super) fn new(settings: S, build: fn(&S) -> Result<C, TlsError>) -> Result<Self, TlsError> {
        let built = Arc::new(build(&settings)?);
        Ok(Self {
            build,
            current: RwLock::new((settings, built)),
        })
    }

    pub(super) fn configuration(&self) -> Arc<C> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&current.1)
    }

    pub(super) fn settings(&self) -> S {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.0.clone()
    }

    /// Held for as long as building takes, so that of two changes at once neither is lost.
    pub(super) fn change(&self, change: impl FnOnce(&mut S)) -> Result<(), TlsError> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        let mut settings = current.0.clone();
        change(&mut settings);
        let built = Arc::new((self.build)(&settings)?);
        *current = (settings, built);
        Ok(())
    }
}
