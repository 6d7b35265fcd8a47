//! Constants for the MDC codes of the table, units excepted (they are in [`unit`](crate::unit)).
//!
//! The name is the reference id without `MDC_`, in upper case: `MDC_ECG_HEART_RATE` is [`ECG_HEART_RATE`],
//! `MDC_ECG_LEAD_aVR` is [`ECG_LEAD_AVR`].
//! A reference id that has several codes names the one to be sent with it; for an event that is the even one of its two.
//! Where two reference ids differ only in case, the second has its code behind the name.

pub use crate::tables::constants::mdc::*;
