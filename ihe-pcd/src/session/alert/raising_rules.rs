use core::time::Duration;

use crate::datatype::{Cwe, Ei};
use crate::model::{AlertContent, AlertPriority, ProcessingId, Sender, SendingProfile};

/// How alerts are raised: for whom their messages are written, how often what stands is said again, and how much of it there may be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RaisingRules {
    /// What the messages have to keep to.
    pub profile: SendingProfile,
    /// MSH-5 and MSH-6.
    pub receiver: Option<Sender>,
    /// MSH-11.
    pub processing: ProcessingId<'static>,
    /// An alert that stands is said again (`continue`) when nothing was said of it for so long. Default: 10 s. `None`: never.
    ///
    /// Managers that miss it call the alert unconfirmed: agree with the site.
    pub refresh: Option<Duration>,
    /// When the link was lost, an alert that stands is sent again, but not before so long after it was said last,
    /// as there are consumers that close every connection. Default: 5 s.
    pub again_after: Duration,
    /// So long at least passes between two messages that nobody asked for. Default: 10 ms.
    pub pace: Duration,
    /// So many alerts stand at most. Default: 10 000.
    pub most: usize,
    /// So many messages of one alert wait for the consumer at most; what changes then is kept, the newest alone,
    /// until one of them has arrived. A start, a stop and an end are never held back. Default: 4.
    pub most_waiting: usize,
    /// The reporter says that it is alive.
    pub watchdog: Option<Watchdog>,
}

/// A reporter says that it is alive: how often, and from which device (`MDC_EVT_WATCHDOG`).
///
/// The framework has no such message (TF-3 App. L leaves it to the site); receivers that know it alarm when it does not come.
#[derive(Clone, Debug)]
pub struct Watchdog {
    pub(super) every: Duration,
    pub(super) content: AlertContent,
}

impl Watchdog {
    /// Every so often; the message says that the next one comes within twice that time.
    ///
    /// The device and its virtual device are those of the reporter, such as a gateway.
    pub fn new(
        every: Duration,
        device: impl Into<Cwe<'static>>,
        id: Ei<'static>,
        virtual_device: impl Into<Cwe<'static>>,
    ) -> Self {
        let builder = AlertContent::builder().no_subject();
        let builder = builder.mds(device, id).vmd(virtual_device);
        let content = builder.watchdog(every.saturating_mul(2));
        Self {
            every,
            content: AlertContent::from(content).priority(AlertPriority::None),
        }
    }
}

impl RaisingRules {
    /// The defaults.
    pub(crate) const DEFAULT: Self = Self {
        profile: SendingProfile::REV_9,
        receiver: None,
        processing: ProcessingId::PRODUCTION,
        refresh: Some(Duration::from_secs(10)),
        again_after: Duration::from_secs(5),
        pace: Duration::from_millis(10),
        most: 10_000,
        most_waiting: 4,
        watchdog: None,
    };

    /// Writes messages for whoever takes this profile.
    #[must_use]
    pub const fn with_profile(mut self, profile: SendingProfile) -> Self {
        self.profile = profile;
        self
    }

    /// Names whom the messages are for.
    #[must_use]
    pub fn with_receiver(mut self, receiver: Sender) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Says something else than `P` in MSH-11.
    #[must_use]
    pub fn with_processing(mut self, processing: ProcessingId<'static>) -> Self {
        self.processing = processing;
        self
    }

    /// Says again what stands when nothing was said of it for so long.
    #[must_use]
    pub const fn with_refresh(mut self, interval: Duration) -> Self {
        self.refresh = Some(interval);
        self
    }

    /// Says nothing again.
    #[must_use]
    pub const fn without_refresh(mut self) -> Self {
        self.refresh = None;
        self
    }

    /// Sends again what stands when the link was lost, but not before so long after it was said last.
    #[must_use]
    pub const fn with_again_after(mut self, pause: Duration) -> Self {
        self.again_after = pause;
        self
    }

    /// Lets so long pass between two messages that nobody asked for.
    #[must_use]
    pub const fn with_pace(mut self, pace: Duration) -> Self {
        self.pace = pace;
        self
    }

    /// Lets so many alerts stand, one at least.
    #[must_use]
    pub fn with_most(mut self, alerts: usize) -> Self {
        self.most = alerts.max(1);
        self
    }

    /// Lets so many messages of one alert wait, one at least.
    #[must_use]
    pub fn with_most_waiting(mut self, messages: usize) -> Self {
        self.most_waiting = messages.max(1);
        self
    }

    /// Says that the reporter is alive.
    #[must_use]
    pub fn with_watchdog(mut self, watchdog: Watchdog) -> Self {
        self.watchdog = Some(watchdog);
        self
    }
}

impl Default for RaisingRules {
    fn default() -> Self {
        Self::DEFAULT
    }
}
