use alloc::vec::Vec;

use super::{Inactivation, Listed};
use crate::hl7::Text;

/// Which signals of an alert do not work, and whether a person has confirmed it:
/// the repetitions of OBX-5 of facet 5 (TF-2 table B.8.5-3).
///
/// Without a word about it a signal works, whether `enabled` is said or not.
///
/// ```
/// use ihe_pcd::model::{Inactivation, Inactivations};
///
/// let silenced = Inactivations::from([Inactivation::AudioPaused, Inactivation::AlertAcknowledged]);
/// assert!(!silenced.is_audio_enabled() && silenced.is_visual_enabled());
/// assert!(silenced.is_acknowledged());
/// assert!(Inactivations::default().is_audio_enabled());
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Inactivations<'a>(Vec<Listed<'a, Inactivation>>);

impl<'a> Inactivations<'a> {
    /// What is said, in the order of the wire.
    pub fn iter(&self) -> impl Iterator<Item = &Listed<'a, Inactivation>> {
        self.0.iter()
    }

    /// Whether this is said.
    pub fn has(&self, inactivation: Inactivation) -> bool {
        self.0.iter().any(|said| *said == inactivation)
    }

    /// Whether the sound works.
    pub fn is_audio_enabled(&self) -> bool {
        !self.has(Inactivation::AudioPaused) && !self.has(Inactivation::AudioOff)
    }

    /// Whether what is seen works.
    pub fn is_visual_enabled(&self) -> bool {
        !self.has(Inactivation::AlarmPaused) && !self.has(Inactivation::AlarmOff)
    }

    /// Whether a person has confirmed it; that says nothing of the signals.
    pub fn is_acknowledged(&self) -> bool {
        self.has(Inactivation::AlertAcknowledged)
    }

    /// Whether it says of one signal that it is paused and off, or that all work and that one does not.
    pub fn contradict(&self) -> bool {
        use Inactivation::{AlarmOff, AlarmPaused, AudioOff, AudioPaused, Enabled};
        let works = self.is_audio_enabled() && self.is_visual_enabled();
        (self.has(AudioPaused) && self.has(AudioOff))
            || (self.has(AlarmPaused) && self.has(AlarmOff))
            || (self.has(Enabled) && !works)
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> Inactivations<'static> {
        Inactivations(self.0.into_iter().map(Listed::into_owned).collect())
    }

    pub(super) fn read(words: Vec<Text<'a>>) -> Self {
        Self(words.into_iter().map(Listed::new).collect())
    }
}

impl<const N: usize> From<[Inactivation; N]> for Inactivations<'_> {
    fn from(said: [Inactivation; N]) -> Self {
        said.into_iter().collect()
    }
}

impl FromIterator<Inactivation> for Inactivations<'_> {
    fn from_iter<I: IntoIterator<Item = Inactivation>>(said: I) -> Self {
        Self(said.into_iter().map(Listed::Known).collect())
    }
}
