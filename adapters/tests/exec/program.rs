//! Programs in Python that do what a test says.

use std::path::Path;
use std::process::{Command, Stdio};

use ihe_pcd_adapters::exec::{ExecLimits, ExecSettings};

/// What every source begins with.
pub const SOURCE: &str = r#"
import json, os, socket, subprocess, sys, time
def say(line):
    sys.stdout.write(line if isinstance(line, str) else json.dumps(line) + "\n")
    sys.stdout.flush()
def hear():
    line = sys.stdin.readline()
    return json.loads(line) if line else None
def message(number):
    return "MSH|^~\\&|DRIVER|ICU|||20261125120000+0000||ORU^R01^ORU_R01|%d|D|2.6\rOBR|1\r" % number
hello = hear()
say({"ihe-pcd-exec": 1, "role": "source"})
"#;

/// What every sink begins with.
pub const SINK: &str = r#"
import json, os, subprocess, sys, time
def say(line):
    sys.stdout.write(line if isinstance(line, str) else json.dumps(line) + "\n")
    sys.stdout.flush()
def hear():
    line = sys.stdin.readline()
    return json.loads(line) if line else None
hello = hear()
say({"ihe-pcd-exec": 1, "role": "sink"})
"#;

/// Whether there is a Python; if not, a test says so and ends.
pub fn python() -> bool {
    let mut command = Command::new("python3");
    command.arg("--version").stdout(Stdio::null());
    let found = command.status().is_ok_and(|status| status.success());
    if !found {
        println!("skipped: there is no python3");
    }
    found
}

/// The path of a program of the examples.
pub fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/exec");
    folder.join(name).to_str().unwrap().to_owned()
}

/// A program that begins in this way, and goes on in that.
pub fn script(begin: &str, rest: &str) -> ExecSettings {
    ExecSettings::new("python3")
        .argument("-c")
        .argument(format!("{begin}{rest}"))
}

/// The usual limits but for some, with a pause that is hardly one.
pub fn limits(change: impl FnOnce(&mut ExecLimits)) -> ExecLimits {
    let mut limits = ExecLimits::default();
    limits.restart_after_ms = 1;
    change(&mut limits);
    limits
}
