//! Devices that do not exist, measuring patients who do not exist.
//!
//! For whoever builds a pipeline and has no device yet, shows one, or tests what stands behind it.
//! A [`SimulatorSource`] reports what a [`SimulatedDevice`] measures: a bedside monitor, a pulse oximeter, a ventilator or an infusion pump,
//! with the codes, units and places in the device that the framework asks for, and waveforms that agree with the numbers.
//!
//! What a device measures is a function of its settings and the time, to the digit: a run can be repeated.
//!
//! Every message says that it is a demonstration (MSH-11 `D`) and every value is flagged `DEMO` (OBX-8),
//! so that no receiver can chart one by mistake (TF-2 B.1, B.8.5). Nothing turns that off.
//!
//! Not here: illness and alarms. These patients stay well.

mod device;
mod heart;
mod infusion_pump;
mod monitor;
mod patient;
mod pulse_oximeter;
mod signal;
mod source;
mod ventilator;
mod wave;

pub use device::{DeviceKind, SimulatedDevice};
pub use source::{SimulatorSettings, SimulatorSource};
