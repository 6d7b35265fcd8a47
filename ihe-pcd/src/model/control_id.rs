use alloc::string::String;

use crate::datatype::Instant;

/// Makes message control ids (MSH-10): twenty digits and capital letters, none of them twice.
///
/// Twenty characters are what every profile to send by takes ([`SendingProfile::control_id_limit`](super::SendingProfile::control_id_limit)).
///
/// An id is made of the time at which its maker was started, a lane (one for each connection) and a number.
/// So ids of one sender differ over restarts, as long as its clock is not set back by more than it ran,
/// and over connections, as long as no two makers share both start and lane.
///
/// ```
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::model::ControlIds;
///
/// let started = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
/// let mut ids = ControlIds::new(started, 7);
/// let (first, second) = (ids.next_id(), ids.next_id());
/// assert_eq!(first.len(), 20);
/// assert!(first < second);
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ControlIds {
    started: u64,
    lane: u32,
    number: u64,
}

const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Every `u32` fits into seven; before it, milliseconds since 1970 fit into nine until the year 5188.
const LANE_DIGITS: usize = 7;
const NUMBER_DIGITS: u32 = 4;

/// A control id as characters.
pub(crate) type ControlId = [u8; 20];

impl ControlIds {
    /// A maker for one lane of a process that was started at this time.
    pub fn new(started: Instant, lane: u32) -> Self {
        Self {
            started: u64::try_from(started.unix_millis()).unwrap_or_default(),
            lane,
            number: 0,
        }
    }

    /// The next id.
    pub fn next_id(&mut self) -> String {
        self.next_characters().map(char::from).iter().collect()
    }

    /// The same as characters, all of them ASCII.
    pub(crate) fn next_characters(&mut self) -> ControlId {
        let number = self.number;
        self.number = number.wrapping_add(1);
        // After 36^4 ids the time is counted on by a millisecond:
        // nobody sends as many in one, so a later start still has a later time.
        let numbers = 36_u64.pow(NUMBER_DIGITS);
        let started = self.started.wrapping_add(number / numbers);
        let mut id = ControlId::default();
        let mut places = id.iter_mut().rev();
        write(places.by_ref().take(NUMBER_DIGITS as usize), number);
        write(places.by_ref().take(LANE_DIGITS), u64::from(self.lane));
        write(places, started);
        id
    }

    /// What tells its session from every other.
    pub(crate) const fn origin(&self) -> (u64, u32) {
        (self.started, self.lane)
    }
}

/// Writes a number in base 36, the last digit first, as many of its digits as there are places.
fn write<'p>(places: impl Iterator<Item = &'p mut u8>, mut number: u64) {
    for place in places {
        let digit = usize::try_from(number % 36).ok();
        *place = *digit.and_then(|at| DIGITS.get(at)).unwrap_or(&b'0');
        number /= 36;
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;

    fn at(milliseconds: i64) -> Instant {
        let nanoseconds = u32::try_from(milliseconds.rem_euclid(1_000)).unwrap() * 1_000_000;
        Instant::from_unix(milliseconds.div_euclid(1_000), nanoseconds).unwrap()
    }

    #[test]
    fn an_id_is_time_lane_and_number() {
        let table = [
            (0, 0, 0, "00000000000000000000"),
            (35, 36, 35, "00000000Z0000010000Z"),
            (36, u32::MAX, 36_u64.pow(4) - 1, "0000000101Z141Z3ZZZZ"),
            (36, u32::MAX, 36_u64.pow(4), "0000000111Z141Z30000"),
        ];
        for (started, lane, number, id) in table {
            let mut ids = ControlIds::new(at(started), lane);
            ids.number = number;
            assert_eq!(ids.next_id(), id);
        }
    }

    #[test]
    fn restarts_lanes_and_numbers_never_share_an_id() {
        let mut seen = BTreeSet::new();
        for started in [0, 1, 1_795_262_400_000, 1_795_262_400_001] {
            for lane in [0, 1, 35, 36, u32::MAX] {
                let mut ids = ControlIds::new(at(started), lane);
                for _ in 0..100 {
                    assert!(seen.insert(ids.next_id()));
                }
            }
        }
    }

    #[test]
    fn times_that_cannot_be_written_still_give_an_id() {
        for started in [Instant::MIN, Instant::MAX] {
            assert_eq!(ControlIds::new(started, 0).next_id().len(), 20);
        }
    }
}
