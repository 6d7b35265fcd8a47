//! Denmark: the CPR number.
//!
//! OID and form: the national service platform (NSP) for healthcare. The hyphen of the printed form is read too.

use super::digits::digits;
use super::{Checked, IdentifierSystem};

/// CPR number (personnummer): ten digits.
///
/// Numbers without the check digit by 11 have been assigned since October 2007, and the CPR office asks of all systems
/// that they take them. So none is checked.
pub const CPR: IdentifierSystem = IdentifierSystem::new("CPR number", "1.2.208.176.1.2", "NNDNK")
    .with_check(|id| {
        let _: [u8; 10] = digits(id, &["##########", "######-####"])?;
        Ok(Checked::Form)
    });
