use core::net::IpAddr;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::Peer;

/// How many connections each address has open.
#[derive(Clone, Debug, Default)]
pub(super) struct PerAddress(Arc<Mutex<BTreeMap<IpAddr, usize>>>);

/// One connection of an address; given back when it is dropped.
#[derive(Debug)]
pub(super) struct Place {
    counts: PerAddress,
    address: IpAddr,
}

impl PerAddress {
    /// A place for one more connection; `None` if the address has as many as it may.
    /// A peer without an address is not counted.
    pub(super) fn place(&self, peer: &Peer, limit: usize) -> Option<Option<Place>> {
        let Some(address) = peer.address else {
            return Some(None);
        };
        let address = address.ip().to_canonical();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(address).or_insert(0);
        if *count >= limit {
            return None;
        }
        *count += 1;
        Some(Some(Place {
            counts: self.clone(),
            address,
        }))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.counts.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.address) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_is_given_back_can_be_had_again_and_leaves_nothing() {
        let counts = PerAddress::default();
        let device = |port| Peer::at(([192, 0, 2, 1], port).into());
        let first = counts.place(&device(1), 2).unwrap();
        let second = counts.place(&device(2), 2).unwrap();
        assert!(counts.place(&device(3), 2).is_none());
        let other = counts
            .place(&Peer::at(([192, 0, 2, 2], 1).into()), 2)
            .unwrap();
        drop(first);
        assert!(counts.place(&device(3), 2).is_some());
        drop((second, other));
        assert!(counts.0.lock().unwrap().is_empty());
    }
}
