//! The United States: the social security number.
//!
//! OID, CX-4.1 and CX-5 (`SS`, social security number): the HL7 v2 messages that NIST publishes for testing.

use super::digits::digits;
use super::{Checked, IdentifierSystem};

/// Social security number: nine digits, with or without hyphens; it has no check digit.
pub const SSN: IdentifierSystem =
    IdentifierSystem::new("social security number", "2.16.840.1.113883.4.1", "SS")
        .with_namespace_id("SSN")
        .with_check(|id| {
            let _: [u8; 9] = digits(id, &["#########", "###-##-####"])?;
            Ok(Checked::Form)
        });
