//! Writes `codes/src/tables` from `codes/data`.
//!
//! ```text
//! cargo run -p ihe-pcd-codes --example generate             writes the files
//! cargo run -p ihe-pcd-codes --example generate -- --check  only compares, and fails on a difference
//! ```

mod data;
mod emit;

use std::{env, error::Error, fs, path::Path, process::ExitCode};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let check = env::args().skip(1).any(|argument| argument == "--check");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let data = data::Data::read(&package.join("data"))?;
    let mut stale = false;
    for file in emit::files(&data) {
        let path = package.join("src/tables").join(file.name);
        if check {
            stale |= fs::read_to_string(&path).ok().as_deref() != Some(file.text.as_str());
        } else {
            fs::write(&path, &file.text)?;
        }
    }
    Ok(if stale {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
