//! How much room the disk of a file has.

use std::path::Path;

/// The free bytes of a disk, and all it has.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Space {
    pub(super) free: u64,
    pub(super) all: u64,
}

/// A disk is low below this, unless it is small.
const LOW: u64 = 256 * 1024 * 1024;

impl Space {
    /// That of the disk which a file is on, as far as this program may use it; nothing where the system does not say.
    #[cfg(unix)]
    pub(super) fn of(path: &Path) -> Option<Self> {
        let found = rustix::fs::statvfs(path).ok()?;
        Some(Self {
            free: found.f_bavail.saturating_mul(found.f_frsize),
            all: found.f_blocks.saturating_mul(found.f_frsize),
        })
    }

    #[cfg(not(unix))]
    pub(super) fn of(_path: &Path) -> Option<Self> {
        None
    }

    /// Below how many free bytes it is low, if nothing else was said.
    pub(super) const fn low_water(self) -> u64 {
        let part = self.all / 20;
        if part < LOW { part } else { LOW }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_disk_has_no_more_free_than_it_has() {
        let space = Space::of(Path::new(".")).unwrap();
        assert!(space.free <= space.all && space.all > 0);
        assert_eq!(Space::of(Path::new("./nowhere")), None);
    }

    #[test]
    fn a_small_disk_is_low_at_a_twentieth() {
        let low = |all| Space { free: 0, all }.low_water();
        assert_eq!(low(4 * 1024 * 1024), 4 * 1024 * 1024 / 20);
        assert_eq!(low(1 << 40), LOW);
    }
}
