use core::time::Duration;

/// How often something came lately, where it came regularly.
///
/// It keeps the last [`Rhythm::MOST`] intervals. Their median is the rhythm if three quarters of them are near it:
/// reports that were lost, or one long silence, change nothing, and who comes as it pleases has no rhythm.
/// Things that come within the shortest interval of each other are one.
#[derive(Clone, Debug, Default)]
pub(super) struct Rhythm {
    /// In milliseconds, each over the oldest.
    intervals: [u64; Self::MOST],
    /// How many were noted, of which the last ones are kept.
    noted: usize,
    /// When the last one began that is counted.
    beat: Option<Duration>,
}

impl Rhythm {
    /// How many intervals are kept.
    pub(super) const MOST: usize = 16;

    /// How many it takes to know the rhythm.
    pub(super) const FEWEST: usize = 8;

    /// Takes note that something came; the clock never goes back.
    pub(super) fn note(&mut self, elapsed: Duration, shortest: Duration) {
        let Some(beat) = self.beat else {
            self.beat = Some(elapsed);
            return;
        };
        let interval = elapsed.saturating_sub(beat);
        if interval < shortest {
            return;
        }
        self.beat = Some(elapsed);
        if let Some(oldest) = self.intervals.get_mut(self.noted % Self::MOST) {
            *oldest = u64::try_from(interval.as_millis()).unwrap_or(u64::MAX);
        }
        self.noted = self.noted.saturating_add(1);
    }

    /// The rhythm, if there is one.
    pub(super) fn interval(&self) -> Option<Duration> {
        if self.noted < Self::FEWEST {
            return None;
        }
        let mut kept = self.intervals;
        let kept = kept.get_mut(..self.noted.min(Self::MOST))?;
        kept.sort_unstable();
        let median = *kept.get(kept.len() / 2)?;
        let is_near = |interval: &&u64| interval.abs_diff(median) <= median / 3;
        let near = kept.iter().filter(is_near).count();
        (near.saturating_mul(4) >= kept.len().saturating_mul(3))
            .then(|| Duration::from_millis(median))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SHORTEST: Duration = Duration::from_secs(10);

    fn rhythm(intervals: impl IntoIterator<Item = u64>) -> Rhythm {
        let mut rhythm = Rhythm::default();
        let mut elapsed = Duration::ZERO;
        rhythm.note(elapsed, SHORTEST);
        for seconds in intervals {
            elapsed += Duration::from_secs(seconds);
            rhythm.note(elapsed, SHORTEST);
        }
        rhythm
    }

    fn seconds(rhythm: &Rhythm) -> Option<u64> {
        rhythm.interval().map(|interval| interval.as_secs())
    }

    #[test]
    fn a_rhythm_is_known_after_eight_intervals() {
        assert_eq!(seconds(&rhythm([60; 7])), None);
        assert_eq!(seconds(&rhythm([60; 8])), Some(60));
    }

    #[test]
    fn long_silences_do_not_change_a_rhythm() {
        let outages = (0..40).map(|at| if at % 5 == 0 { 7_200 } else { 60 });
        assert_eq!(seconds(&rhythm(outages)), Some(60));
    }

    #[test]
    fn a_new_rhythm_takes_the_place_of_the_old_one() {
        let changed = [60; 30].into_iter().chain([600; 12]);
        assert_eq!(seconds(&rhythm(changed)), Some(600));
    }

    #[test]
    fn several_messages_at_once_are_one_beat() {
        let bursts = (0..40).map(|at| if at % 2 == 0 { 1 } else { 59 });
        assert_eq!(seconds(&rhythm(bursts)), Some(60));
    }

    #[test]
    fn who_comes_as_it_pleases_has_no_rhythm() {
        let pleases = [12, 400, 33, 90, 1_800, 15, 700, 48, 260, 5_000, 22, 130];
        assert_eq!(seconds(&rhythm(pleases)), None);
    }

    proptest! {
        #[test]
        fn a_rhythm_with_some_jitter_is_found(
            interval in 20_u64..86_400,
            jitter in prop::collection::vec(-10_i64..=10, 8..40),
        ) {
            let of = |per_cent: &i64| interval.saturating_add_signed(interval as i64 * per_cent / 100);
            let found = seconds(&rhythm(jitter.iter().map(of)));
            let found = found.expect("it is regular");
            prop_assert!(found.abs_diff(interval) <= interval / 10 + 1);
        }
    }
}
