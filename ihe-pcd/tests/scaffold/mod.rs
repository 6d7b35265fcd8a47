//! What the tests of the actors stand on: each includes this folder, and uses its part.
//!
//! [`site`] has a consumer behind a real socket, [`far`] and [`ward`] a reporter and a consumer without a network
//! and in virtual time, [`gated`] plugins that wait until they are let,
//! [`injured`] a journal that is ill, [`asked`] one that does what the test lets it, [`chart`] a sink that answers as it is told, [`copyist`] one that keeps messages, and [`clock`] the virtual time as a clock.

pub(crate) mod asked;
pub(crate) mod chart;
pub(crate) mod clock;
pub(crate) mod copyist;
pub(crate) mod far;
pub(crate) mod gated;
pub(crate) mod injured;
pub(crate) mod site;
pub(crate) mod ward;
