//! One module for each table: it reads its source, checks it, and says which files come of it.

pub(crate) mod aliases;
mod blob;
pub(crate) mod constants;
#[path = "../../../src/nomenclature/hash.rs"]
mod hash;
pub(crate) mod hl7;
pub(crate) mod loinc;
#[allow(dead_code, unreachable_pub, reason = "the sources of the library")]
#[path = "../../../src/measure/mod.rs"]
mod measure;
pub(crate) mod measures;
pub(crate) mod rtm;
mod rust;
pub(crate) mod source;
pub(crate) mod terms;
pub(crate) mod ucum;
pub(crate) mod units;

use std::path::Path;

use self::source::Fault;

/// One generated file of `codes/src/tables`.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// The path below `codes/src/tables`.
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// All generated files.
pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    Ok([
        terms::files(data)?,
        units::files(data)?,
        measures::files(data)?,
        ucum::files(data)?,
        loinc::files(data)?,
        constants::files(data)?,
        aliases::files(data)?,
        rtm::files(data)?,
        hl7::files(data)?,
    ]
    .concat())
}
