//! Packages depend in one direction: `codes` and `mllp` on no other, `ihe-pcd` on them, adapters on `ihe-pcd`.

use std::fs;

use crate::source::workspace;

/// Each folder, and the packages of the workspace that it may name.
const ALLOWED: [(&str, &[&str]); 4] = [
    ("codes", &[]),
    ("mllp", &[]),
    ("ihe-pcd", &["ihe-pcd-codes", "ihe-pcd-mllp"]),
    ("adapters", &["ihe-pcd"]),
];

/// The packages of the workspace that a manifest depends on, in whatever table.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        let line = line.split('#').next().unwrap_or_default();
        if line.starts_with('[') {
            inside = line.contains("dependencies");
        }
        if inside {
            found.extend(
                line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                    .filter(|word| word.starts_with("ihe-pcd") || word.starts_with("ihe_pcd"))
                    .map(str::to_owned),
            );
        }
    }
    found
}

#[test]
fn packages_depend_in_one_direction() {
    for (folder, allowed) in ALLOWED {
        let path = workspace().join(folder).join("Cargo.toml");
        let manifest = fs::read_to_string(&path).unwrap();
        for dependency in dependencies(&manifest) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{folder}/Cargo.toml names {dependency}; it may name {allowed:?}"
            );
        }
    }
}

#[test]
fn a_dependency_is_found_however_it_is_written() {
    for manifest in [
        "[dependencies]\nihe-pcd.workspace = true",
        "[dev-dependencies]\nx = { package = \"ihe-pcd\", path = \"..\" }",
        "[target.'cfg(unix)'.dependencies]\nihe-pcd = \"0.1\"",
        "[dependencies.ihe-pcd]\nworkspace = true",
    ] {
        assert_eq!(dependencies(manifest), ["ihe-pcd"], "{manifest}");
    }
    assert!(
        dependencies("[package]\nname = \"ihe-pcd-codes\"\n[dependencies]\n# ihe-pcd").is_empty()
    );
}
