"""What the packages declare, one line each: `packages.py features|examples|fuzz`."""

import json
import subprocess
import sys


def packages(*manifest: str) -> list[dict]:
    command = ["cargo", "metadata", "--no-deps", "--format-version", "1", *manifest]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)["packages"]


def targets(package: dict, kind: str) -> list[str]:
    return [target["name"] for target in package["targets"] if kind in target["kind"]]


def lines(what: str):
    if what == "fuzz":
        for package in packages("--manifest-path", "fuzz/Cargo.toml"):
            yield from targets(package, "bin")
        return
    for package in packages():
        name, published = package["name"], package["publish"] is None
        if what == "features" and published:
            yield name
            yield from (f"{name} {feature}" for feature in package["features"] if feature != "default")
        elif what == "examples" and not published:
            yield from targets(package, "example")


for line in lines(sys.argv[1]):
    print(line)
