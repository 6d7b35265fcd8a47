//! Whether blocks of samples follow one another: what was split over messages is joined again without a gap,
//! or with one that is told.
//!
//! For whoever stores, shows or analyses waveforms. Samples stay in their messages: here is only what is known *of* them.
//!
//! ```
//! use ihe_pcd::hl7::Message;
//! use ihe_pcd::model::Report;
//! use ihe_pcd::session::waveform::{Joined, WaveformJoiner};
//!
//! let second = |start: u32, samples: &str| format!(
//!     "MSH|^~\\&|MONITOR|ICU|||||ORU^R01^ORU_R01|{start}|P|2.6\r\
//!     PID|||4711^^^HOSPITAL^PI\r\
//!     OBR|1||G1|69121^MDC_OBS_WAVE_CTS^MDC|||202611211200{start:02}.0000+0000\r\
//!     OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|{samples}||||||R\r\
//!     OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|4|264608^MDC_DIM_PER_SEC^MDC|||||R\r",
//! );
//! let mut joiner = WaveformJoiner::new();
//! let mut told = Vec::new();
//! for text in [second(0, "1^2^3^4"), second(1, "5^6^7^8"), second(3, "13^14^15^16")] {
//!     let message = Message::parse(&text)?;
//!     let report = Report::read(&message)?;
//!     told.extend(joiner.join(&report).into_iter().map(|block| block.joined));
//! }
//! assert_eq!(told[..2], [Ok(Joined::First), Ok(Joined::Continues)]);
//! assert!(matches!(told[2], Ok(Joined::Gap { missing_samples: 4, .. })));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod block;
mod joined;
mod joiner;
mod track;

pub use joined::{Changes, Joined, JoinedBlock, Unjoined};
pub use joiner::WaveformJoiner;
