//! Writes `codes/src/tables` from `codes/data`.
//!
//! ```text
//! cargo run -p ihe-pcd-codes --example generate             writes the files
//! cargo run -p ihe-pcd-codes --example generate -- --check  only compares, and fails on a difference
//! ```

mod tables;

use std::{env, error::Error, fs, path::Path, process::ExitCode};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let check = env::args().skip(1).any(|argument| argument == "--check");
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut stale = false;
    for file in tables::files(&package.join("data"))? {
        let path = package.join("src/tables").join(&file.name);
        if check {
            stale |= fs::read(&path).ok().as_deref() != Some(file.content.as_slice());
        } else {
            fs::create_dir_all(path.parent().unwrap_or(package))?;
            fs::write(&path, &file.content)?;
        }
    }
    Ok(if stale {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}
