"""Holds both lock files to deny.toml: where crates come from, their licences, and what is banned.

The same file is read by cargo-deny, which needs minutes to be built; this needs a second.
"""

import json
import re
import subprocess
import sys
import tomllib


def packages(manifest: str) -> list[dict]:
    command = ["cargo", "metadata", "--locked", "--all-features", "--format-version", "1", "--manifest-path", manifest]
    finished = subprocess.run(command, capture_output=True, text=True)
    if finished.returncode != 0:
        sys.exit(f"{manifest}: {finished.stderr.strip()}")
    return json.loads(finished.stdout)["packages"]


def licensed(expression: str, allowed: set[str]) -> bool:
    """Whether an SPDX expression can be satisfied with the allowed licences."""
    words = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))

    def either() -> bool:
        verdict = both()
        while words and words[0] == "OR":
            words.pop(0)
            verdict = both() or verdict
        return verdict

    def both() -> bool:
        verdict = one()
        while words and words[0] == "AND":
            words.pop(0)
            verdict = one() and verdict
        return verdict

    def one() -> bool:
        word = words.pop(0)
        if word == "(":
            verdict = either()
            words.pop(0)
            return verdict
        if words and words[0] == "WITH":
            word = f"{word} WITH {words[1]}"
            del words[:2]
        return word in allowed

    return either()


def complaints(package: dict, rules: dict):
    name, version = package["name"], package["version"]
    source = package["source"]
    if source is not None and source.removeprefix("registry+") not in rules["sources"]["allow-registry"]:
        yield f"{name} {version} does not come from an allowed registry"
    allowed = set(rules["licenses"]["allow"])
    for exception in rules["licenses"].get("exceptions", []):
        if exception["crate"] == name:
            allowed |= set(exception["allow"])
    if not licensed(package["license"] or "none", allowed):
        yield f"{name} {version} is licensed as {package['license']}, which deny.toml does not allow"
    if name in {ban["crate"] for ban in rules["bans"]["deny"]}:
        yield f"{name} {version} is banned"


def main() -> None:
    with open("deny.toml", "rb") as file:
        rules = tomllib.load(file)
    found = {}
    for manifest in ("Cargo.toml", "fuzz/Cargo.toml"):
        for package in packages(manifest):
            found[package["id"]] = package
    bad = [line for package in found.values() for line in complaints(package, rules)]
    print("\n".join(bad) or f"{len(found)} packages, all as deny.toml allows")
    sys.exit(bool(bad))


main()
