use std::fs;
use std::io;

/// The memory of this process as the kernel counts it, in KiB.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Memory {
    /// The most that was resident.
    pub(crate) highest: u64,
    /// What is resident.
    pub(crate) resident: u64,
}

impl Memory {
    /// Of this process, now.
    pub(crate) fn of_process() -> io::Result<Self> {
        let status = fs::read_to_string("/proc/self/status")?;
        let value = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim_end_matches("kB").trim().parse().ok()
        };
        let memory = value("VmHWM:").zip(value("VmRSS:"));
        memory
            .map(|(highest, resident)| Self { highest, resident })
            .ok_or_else(|| io::Error::other("/proc/self/status says nothing of memory"))
    }
}
