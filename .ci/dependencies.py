"""Holds the lock files to deny.toml: where crates come from, their licences, and what is banned.
Holds the applications to SQLite: their default build has no other client of a database or broker.

deny.toml is read by cargo-deny too, which needs minutes to be built; this needs a second.
"""

import fnmatch
import json
import re
import subprocess
import sys
import tomllib

# Clients of databases and brokers. Whoever wants one enables it as an adapter; the applications need no server.
CLIENTS = """
    tokio-postgres postgres postgres-protocol deadpool-postgres pq-sys libpq* sqlx* diesel* sea-orm* sea-query*
    mysql* mysqlclient-sys mariadb* tiberius odbc-api oracle clickhouse* scylla* cassandra* cdrs*
    mongodb redis redis-* fred influxdb* elasticsearch opensearch neo4rs surrealdb* libsql libsql-* duckdb
    async-nats nats rdkafka* rskafka kafka samsa lapin amqp* amqprs amiquip fe2o3-amqp*
    rumqtt* mqtt* paho-mqtt* ntex-mqtt pulsar stomp* zmq zeromq
""".split()


# What is built, by manifest. Of the comparison without its feature `agpl`: nobody builds that without asking for it,
# and its licence has no exception in deny.toml, so that it is refused anywhere else.
MANIFESTS = {
    "Cargo.toml": ["--all-features"],
    "fuzz/Cargo.toml": ["--all-features"],
    "ihe-pcd/comparison/Cargo.toml": [],
}


def packages(manifest: str) -> list[dict]:
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--manifest-path", manifest]
    command += MANIFESTS[manifest]
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


def clients_of_the_applications():
    """What the default build of the applications would bring along, and should not."""
    command = ["cargo", "tree", "--locked", "-p", "ihe-pcd-examples", "-e", "normal", "--prefix", "none"]
    finished = subprocess.run(command, capture_output=True, text=True)
    if finished.returncode != 0:
        sys.exit(f"cargo tree: {finished.stderr.strip()}")
    names = {line.split()[0] for line in finished.stdout.splitlines() if line}
    if "rusqlite" not in names:
        yield "ihe-pcd-examples does not depend on rusqlite, says cargo tree: this check looks at the wrong tree"
    for name in sorted(names):
        if any(fnmatch.fnmatch(name, client) for client in CLIENTS):
            yield f"{name} is a client of a database or broker: the default build of ihe-pcd-examples has none but SQLite"


def main() -> None:
    with open("deny.toml", "rb") as file:
        rules = tomllib.load(file)
    found = {}
    for manifest in MANIFESTS:
        for package in packages(manifest):
            found[package["id"]] = package
    bad = [line for package in found.values() for line in complaints(package, rules)]
    bad += clients_of_the_applications()
    print("\n".join(bad) or f"{len(found)} packages, all as deny.toml allows; the applications have no client but SQLite")
    sys.exit(bool(bad))


main()
