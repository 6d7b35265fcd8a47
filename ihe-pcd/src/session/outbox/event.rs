use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use thiserror::Error;

use crate::datatype::Instant;
use crate::session::gap::{Extent, GapMark, GapReason, GapScope, Loss};
use crate::session::{DeliveryError, Position, Precedence, QuarantineReason, Receipt};

/// What an [`Outbox`](super::Outbox) has to tell.
///
/// `Display` holds positions, codes and places, never content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OutboxEvent {
    /// The consumer has a message.
    Delivered {
        /// The lane.
        lane: Precedence,
        /// Where the message stands.
        position: Position,
        /// MSH-10.
        control_id: String,
        /// What that proves.
        receipt: Receipt,
        /// It had been set aside, and others have overtaken it.
        late: bool,
    },
    /// A message is not sent any more.
    GivenUp {
        /// The lane.
        lane: Precedence,
        /// Where the message stands.
        position: Position,
        /// MSH-3 and MSH-4.
        sender: Arc<str>,
        /// MSH-10.
        control_id: String,
        /// When it was handed over.
        received_at: Instant,
        /// Why.
        why: Undelivered,
        /// It is set aside, where an operator finds it; otherwise it is gone.
        set_aside: bool,
    },
    /// The journal has lost what was stored at these positions.
    Lost {
        /// The lane that has passed them over.
        lane: Precedence,
        /// The first of them.
        first: Position,
        /// The last of them.
        last: Position,
        /// How many of them nobody was told of yet; what the other lane had delivered is among them.
        untold: u64,
    },
    /// A lane stands still: as many of its messages are set aside as may be, and the next one would be another.
    Stopped {
        /// The lane.
        lane: Precedence,
    },
    /// It goes on.
    GoesOn {
        /// The lane.
        lane: Precedence,
    },
}

/// Why a message that was stored will not be delivered, or not now.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Undelivered {
    /// The consumer refused it, and would again.
    #[error(transparent)]
    Refused(DeliveryError),
    /// What is stored is no message that can be sent.
    #[error("what is stored is no message that can be sent")]
    Unreadable,
    /// It has waited for longer than it may.
    #[error("not sent in the time that it may wait")]
    Expired,
    /// It gave way to a later one.
    #[error("it gave way to later messages: as many wait as may")]
    Displaced,
    /// The journal has lost it.
    #[error("the journal has lost it")]
    Lost,
    /// The reporter has ended before; the message is stored, and sent after the next start.
    #[error(
        "the reporter has ended; the message is stored and will be sent when there is one again"
    )]
    Ended,
}

impl Undelivered {
    pub(super) const fn reason(&self) -> QuarantineReason {
        match self {
            Self::Refused(_) => QuarantineReason::Refused,
            Self::Expired => QuarantineReason::Expired,
            Self::Displaced => QuarantineReason::Displaced,
            Self::Unreadable | Self::Lost | Self::Ended => QuarantineReason::Unreadable,
        }
    }

    /// Whether it is given up by a rule that the site has chosen, and not for what is in it.
    pub(super) const fn is_by_limit(&self) -> bool {
        matches!(self, Self::Expired | Self::Displaced)
    }

    /// MSA-1, and ERR-3 and ERR-2 of each reason; never a text of the consumer, which may quote a value.
    pub(super) fn detail(&self) -> String {
        /// A consumer may give as many reasons as it likes.
        const MOST: usize = 8;
        use fmt::Write as _;
        let mut detail = String::new();
        let Self::Refused(DeliveryError::Refused { code, errors, .. }) = self else {
            return detail;
        };
        detail.push_str(code.table_0008());
        for (number, error) in errors.iter().take(MOST).enumerate() {
            detail.push_str(if number == 0 { " " } else { ", " });
            // Writing to a string does not fail.
            let _ = write!(detail, "{}", error.code.0);
            if let Some(at) = error.at {
                let _ = write!(detail, " at {at}");
            }
        }
        if errors.len() > MOST {
            detail.push_str(", ...");
        }
        detail
    }
}

impl OutboxEvent {
    /// What is lost with it, if anything.
    pub fn loss(&self, at: Instant) -> Option<Loss> {
        match self {
            Self::GivenUp {
                position,
                sender,
                control_id,
                received_at,
                why,
                ..
            } => {
                let reason = match why {
                    Undelivered::Expired => GapReason::Expired,
                    Undelivered::Displaced => GapReason::Displaced,
                    _ => GapReason::NotDelivered,
                };
                let scope = GapScope::sender(sender);
                let loss = Loss::new(scope, reason, Extent::At(*received_at));
                Some(loss.with_mark(GapMark::stored(*position, control_id)))
            }
            Self::Lost { last, untold, .. } if *untold > 0 => {
                let loss = Loss::new(GapScope::All, GapReason::NotDelivered, Extent::At(at));
                Some(
                    loss.with_count(*untold)
                        .with_mark(GapMark::stored(*last, "")),
                )
            }
            _ => None,
        }
    }
}

impl fmt::Display for OutboxEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivered { late: false, .. } => f.write_str("message delivered"),
            Self::Delivered { .. } => f.write_str("message delivered that had been set aside"),
            Self::GivenUp { why, set_aside, .. } => {
                let fate = if *set_aside { "set aside" } else { "dropped" };
                write!(f, "message {fate}: {why}")
            }
            Self::Lost { first, last, .. } => {
                write!(
                    f,
                    "messages {first} to {last} are not there as they were stored"
                )
            }
            Self::Stopped { lane } => write!(
                f,
                "no {} is sent: as many are set aside as may be",
                lane.word()
            ),
            Self::GoesOn { lane } => write!(f, "sending of the lane {} goes on", lane.word()),
        }
    }
}
