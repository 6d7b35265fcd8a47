//! Files of the workspace, and their text without comments and literals.

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the workspace")
        .to_path_buf()
}

/// Every Rust file below `folder`, sorted; none when the folder does not exist.
pub(crate) fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return files;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The code of a file: comments become blanks and literals `""`, line ends stay, so that line numbers stay.
pub(crate) fn code(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < characters.len() {
        let end = skipped(&characters, at);
        if end == at {
            out.push(characters[at]);
            at += 1;
            continue;
        }
        out.push_str(if characters[at] == '/' { " " } else { "\"\"" });
        out.extend(characters[at..end].iter().filter(|&&c| c == '\n'));
        at = end;
    }
    out
}

/// Where the comment or literal that begins at `at` ends; `at` itself when none begins there.
fn skipped(text: &[char], at: usize) -> usize {
    let next = |ahead: usize| text.get(at + ahead).copied().unwrap_or(' ');
    let inside_word = at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_');
    match text[at] {
        '/' if next(1) == '/' => find(text, at, |rest| rest.starts_with(&['\n'])),
        '/' if next(1) == '*' => end_of_block(text, at),
        '"' => end_of_string(text, at + 1),
        'r' if !inside_word && (next(1) == '"' || next(1) == '#') => end_of_raw(text, at + 1),
        'b' if !inside_word && next(1) == 'r' => end_of_raw(text, at + 2),
        // A quote begins a character, a lifetime or a label.
        '\'' if next(1) == '\\' => find(text, at + 3, |rest| rest.starts_with(&['\''])) + 1,
        '\'' if next(2) == '\'' => at + 3,
        _ => at,
    }
    .max(at)
    .min(text.len())
}

fn find(text: &[char], from: usize, is_end: impl Fn(&[char]) -> bool) -> usize {
    (from..text.len())
        .find(|&at| is_end(&text[at..]))
        .unwrap_or(text.len())
}

fn end_of_block(text: &[char], mut at: usize) -> usize {
    let mut depth = 0;
    while at < text.len() {
        let pair = (text[at], text.get(at + 1).copied());
        match pair {
            ('/', Some('*')) => depth += 1,
            ('*', Some('/')) => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            break;
        }
    }
    at
}

fn end_of_string(text: &[char], mut at: usize) -> usize {
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// `at` stands behind the `r`; a raw identifier (`r#type`) is no literal and answers its begin.
fn end_of_raw(text: &[char], at: usize) -> usize {
    let hashes = text[at..].iter().take_while(|&&c| c == '#').count();
    if text.get(at + hashes) != Some(&'"') {
        return 0;
    }
    let mut end = vec!['"'];
    end.resize(hashes + 1, '#');
    find(text, at + hashes + 1, |rest| rest.starts_with(&end)) + end.len()
}

#[test]
fn comments_and_literals_are_no_code_and_lines_keep_their_numbers() {
    let text = "a // crate::actor\n/* crate::actor\n /* nested */ */ b \"crate::actor \\\" x\" c\n\
                r#\"crate::actor\"# d b\"crate::actor\" '\"' e '\\'' f &'a g b'\"' r#type h";
    let code = code(text);
    assert!(!code.contains("actor"), "{code}");
    assert_eq!(code.lines().count(), text.lines().count());
    for word in ["a", "b", "c", "d", "e", "f", "g", "h", "type"] {
        assert!(code.contains(word), "{word} is missing in {code}");
    }
    assert!(code.lines().nth(2).unwrap().contains('c'));
}
