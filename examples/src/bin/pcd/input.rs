use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The bytes of a file that an argument names; `-` is standard input.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() != "-" {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}
