//! Bodies of the fuzz targets, kept here so that an ordinary test can replay a corpus.
//!
//! Each takes any bytes and panics only when a law of the library is broken.

mod code_map;
mod resolve;
#[cfg(feature = "ucum")]
mod ucum;

#[cfg(feature = "ucum")]
pub use self::ucum::ucum;
pub use self::{code_map::code_map, resolve::resolve};
