//! Translates the codes of a vendor by a table of the site, and MDC codes into those of the local system.
//!
//! `cargo run -p ihe-pcd-examples --example site_map`
//!
//! A table with a fault is not loaded, and a newer one with a fault leaves the older one in force.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::codes::map::{CodeMap, Lookup};
use ihe_pcd::codes::mdc;

/// What a site has decided; `CodeMap::from_bytes` reads the bytes of a file.
const MAP: &str = "\
#code-map,v1
#name,ICU monitors
#version,v3
#source,Interface manual of the vendor (rev. C)
vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note
99ACME,HR,Heart rate,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,
99ACME,BEEP,Speaker volume,nothing,,,,,,,,nobody needs it
";

/// Looks codes up in both directions, and replaces the map while it is in use.
///
/// # Errors
///
/// Every fault of the map, with line and column.
pub fn main() -> Result<(), Box<dyn Error>> {
    let mut map = CodeMap::read(MAP)?;

    for code in ["HR", "BEEP", "RR"] {
        match map.to_mdc("99ACME", code) {
            Lookup::Mapped(only) => println!("{code}: {:?}", only.target.code),
            // The unit of the value decides.
            Lookup::Several(several) => println!("{code}: {} codes", several.count()),
            // Somebody has decided that nobody needs it.
            Lookup::Nothing(row) => println!("{code}: nothing, as {}", row.note),
            // Nobody has decided yet: keep the value, and ask.
            _ => println!("{code}: not mapped"),
        }
    }

    let local = map.to_local(mdc::ECG_HEART_RATE).mapped();
    let local = local.ok_or("the map has one row of it")?.target;
    assert_eq!((&*local.code, local.decimals), ("301", Some(0)));

    // The place and the rule are told, and the map stays as it was.
    let broken = MAP.replace("v3", "v4").replace("147842", "147843");
    let faults = map.reload(&broken).err().ok_or("code and name differ")?;
    assert_eq!(faults.iter().next().map(|fault| fault.line()), Some(6));
    assert_eq!(map.version(), "v3");

    let newer = MAP.replace("v3", "v4").replace(",301,", ",302,");
    let changes = map.reload(&newer)?;
    assert_eq!((changes.changed.len(), map.version()), (1, "v4"));
    println!("{faults}");
    Ok(())
}
