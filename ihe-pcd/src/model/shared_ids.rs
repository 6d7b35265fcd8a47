use alloc::collections::BTreeMap;
use alloc::sync::Arc;

use super::Row;
use crate::datatype::Ei;

/// The same ids without a borrow.
pub(super) fn owned(devices: &[Ei<'_>]) -> Arc<[Ei<'static>]> {
    devices.iter().cloned().map(Ei::into_owned).collect()
}

/// Makes rows without a borrow, whose devices are shared as those of the rows were.
///
/// Ids that thousands of rows inherit are then copied once.
#[derive(Default)]
pub(super) struct Sharing<'a> {
    /// By the place of the ids in memory, which stays theirs as long as they are kept here.
    known: BTreeMap<usize, Shared<'a>>,
}

struct Shared<'a> {
    _kept: Arc<[Ei<'a>]>,
    owned: Arc<[Ei<'static>]>,
}

impl<'a> Sharing<'a> {
    pub(super) fn own(&mut self, row: Row<'a>) -> Row<'static> {
        let Row::Observation(mut observation) = row else {
            return row.into_owned();
        };
        let devices = observation
            .devices
            .take()
            .map(|devices| self.share(devices));
        let mut observation = observation.into_owned();
        observation.devices = devices;
        Row::Observation(observation)
    }

    fn share(&mut self, devices: Arc<[Ei<'a>]>) -> Arc<[Ei<'static>]> {
        let place = Arc::as_ptr(&devices).cast::<()>().addr();
        let shared = self.known.entry(place).or_insert_with(|| {
            let owned = owned(&devices);
            let _kept = devices;
            Shared { _kept, owned }
        });
        Arc::clone(&shared.owned)
    }
}
