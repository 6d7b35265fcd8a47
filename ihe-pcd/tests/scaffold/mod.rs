//! What the tests of the actors stand on: each includes this folder, and uses its part.
//!
//! [`site`] has a consumer behind a real socket, [`far`] and [`ward`] a reporter and a consumer without a network
//! and in virtual time, [`gated`] plugins that wait until they are let.

pub(crate) mod far;
pub(crate) mod gated;
pub(crate) mod site;
pub(crate) mod ward;
