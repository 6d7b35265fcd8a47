use core::time::Duration;

use super::{Thinning, WaitError};
use crate::session::filter::WindowLength;

/// What a [`Thinning`] is made by, as a value that a site stores.
///
/// With the feature `serde` it is a map, such as `{"window": 60, "wait": 30, "max_series": 500}`: times in seconds,
/// a part of a second as a text (`"0.5"`); what is left out but for the window is as unless said otherwise.
/// What is out of its range or is not known is an error.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::session::filter::{ThinningSettings, WindowLength};
///
/// let mut settings = ThinningSettings::new(WindowLength::new(Duration::from_secs(60))?);
/// settings.wait = Duration::from_secs(30);
/// let thinning = settings.thinning()?;
/// assert_eq!(thinning.settings(), settings);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct ThinningSettings {
    /// How long a window is.
    pub window: WindowLength,
    /// How long after its end a window is given out: at most [`Thinning::MAX_WAIT`] windows. Default: at once.
    pub wait: Duration,
    /// How many series there are at most. Default: [`Thinning::DEFAULT_SERIES`].
    pub max_series: usize,
    /// How many values of each series are remembered, at least one. Default: [`Thinning::DEFAULT_REMEMBERED`].
    pub remembered: usize,
    /// In how many windows a series is expected after it was heard of last. Default: [`Thinning::DEFAULT_PATIENCE`].
    pub patience: u32,
}

impl ThinningSettings {
    /// Those of [`Thinning::new`].
    pub const fn new(window: WindowLength) -> Self {
        Self {
            window,
            wait: Duration::ZERO,
            max_series: Thinning::DEFAULT_SERIES,
            remembered: Thinning::DEFAULT_REMEMBERED,
            patience: Thinning::DEFAULT_PATIENCE,
        }
    }

    /// A thinning that has seen nothing.
    ///
    /// # Errors
    ///
    /// [`WaitError`] for a wait beyond [`Thinning::MAX_WAIT`] windows.
    pub fn thinning(&self) -> Result<Thinning, WaitError> {
        let thinning = Thinning::new(self.window)
            .with_max_series(self.max_series)
            .remembering(self.remembered)
            .with_patience(self.patience);
        thinning.waiting(self.wait)
    }
}
