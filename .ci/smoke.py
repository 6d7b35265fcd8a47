"""Uses every command of `pcd` once, as a person would: `smoke.py PATH/TO/pcd`."""

import contextlib
import json
import os
import re
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FIXTURE = os.path.join(ROOT, "fuzz/corpus/report/monitor-with-three-vital-signs")
BROKEN = os.path.join(ROOT, "fuzz/corpus/parse/a-segment-that-lost-a-byte")


def run(program: str, *arguments: str, status: int) -> str:
    finished = subprocess.run(
        [program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60
    )
    words = f"pcd {' '.join(arguments)}: exit code {finished.returncode}, not {status}\n{finished.stderr}"
    assert finished.returncode == status, words
    if status == 2:
        assert finished.stderr.strip(), f"pcd {' '.join(arguments)}: no reason was given"
        assert "Testesen" not in finished.stderr, "patient data in an error"
    return finished.stdout


def read(program: str) -> None:
    message = json.loads(run(program, "read", FIXTURE, status=0))
    assert message["transaction"] == "PCD-01" and message["control_id"] == "HB-1", message
    assert message["patient"]["status"] == "identified"
    assert [row["value"] for row in message["observations"]] == ["97", "71", "14"], message["observations"]
    assert len(message["devices"]) == 3
    run(program, "read", os.path.join(ROOT, "no-such-file"), status=2)
    # Every file gets its answer, the broken one too.
    assert json.loads(run(program, "read", BROKEN, FIXTURE, status=2).splitlines()[-1])["control_id"] == "HB-1"


def edit(program: str) -> None:
    with open(FIXTURE, encoding="utf-8") as file:
        before = file.read()
    after = run(program, "edit", FIXTURE, "MSH-10=HB-2", status=0)
    assert before != after and before == after.replace("HB-2", "HB-1"), "more than MSH-10 was edited"
    run(program, "edit", FIXTURE, "MSH-18=8859/1", status=2)


def check(program: str) -> None:
    findings = [json.loads(line) for line in run(program, "check", FIXTURE, status=0).splitlines()]
    assert {finding["severity"] for finding in findings} == {"warning", "info"}, findings
    rule = "OBX.device-time"
    assert rule in run(program, "check", "--human", "--severity", f"{rule}=error", FIXTURE, status=1)
    run(program, "check", "--profile", "no-such-profile", FIXTURE, status=2)
    assert "Device Observation Reporter" in run(program, "statement", status=0)


def code(program: str) -> None:
    assert "MDC_ECG_HEART_RATE" in run(program, "code", "147842", status=0)
    assert "147842" in run(program, "code", "MDC_ECG_HEART_RATE", status=0)
    assert "MDC_DIM_MILLI_BAR" in run(program, "code", "10*-3.bar", status=0)
    assert len(run(program, "code", "MDC_ECG_HEART*", status=0).splitlines()) > 10
    verdict = json.loads(run(program, "code", "4262", "MDC_DEV_ECG_VMD", status=0))
    assert (verdict["certainty"], verdict["term"]["code"]) == ("certain", "69798"), verdict
    run(program, "code", "no-such-code", status=1)


def convert(program: str) -> None:
    answer = json.loads(run(program, "convert", "120", "mm[Hg]", "kPa", status=0))
    assert answer["exact"] and answer["value"] == "15.99864", answer
    run(program, "convert", "5", "mmol/L", "mg/dL", status=1)


def network(program: str, folder: str) -> None:
    store = os.path.join(folder, "store.db")
    consumer = subprocess.Popen(
        [program, "listen", "--bind", "127.0.0.1:0", "--store", store],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert select.select([consumer.stdout], [], [], 10)[0], "the consumer is not ready after 10 s"
        line = consumer.stdout.readline()
        ready = re.fullmatch(r"listening on (\S+)\s*", line)
        assert ready, f"the consumer said {line!r}"
        sent = json.loads(run(program, "send", "--to", ready[1], FIXTURE, status=0))
        assert (sent["control_id"], sent["ack"]) == ("HB-1", "CA"), sent
        arguments = ["--to", ready[1], "--devices", "3", "--rate", "20", "--duration", "2"]
        result = json.loads(run(program, "simulate", *arguments, status=0).splitlines()[-1])
        assert result["sent"] == result["acked"] > 0 and result["refused"] == 0, result
        consumer.send_signal(signal.SIGTERM)
        assert consumer.wait(15) == 0, "SIGTERM is to drain and to exit with 0"
    finally:
        if consumer.poll() is None:
            consumer.kill()
            consumer.wait()
        consumer.stdout.close()
    with contextlib.closing(sqlite3.connect(store)) as connection:
        (messages,) = connection.execute("SELECT count(*) FROM message").fetchone()
        (values,) = connection.execute("SELECT count(*) FROM observation").fetchone()
    assert messages == result["sent"] + 1, f"{messages} messages are stored, {result['sent'] + 1} were acknowledged"
    assert values >= messages, f"{values} observations in {messages} messages"


def rehearse(program: str, folder: str) -> None:
    evidence = os.path.join(folder, "evidence")
    arguments = ["dec-dor", "--peer", "127.0.0.1", "--listen", "127.0.0.1:0", "--evidence", evidence]
    rehearsal = subprocess.Popen(
        [program, "rehearse", *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
    )
    try:
        assert select.select([rehearsal.stdout], [], [], 10)[0], "the rehearsal is not ready after 10 s"
        line = rehearsal.stdout.readline()
        ready = re.fullmatch(r"listening on (\S+)\s*", line)
        assert ready, f"the rehearsal said {line!r}"
        run(program, "simulate", "--to", ready[1], "--devices", "1", "--rate", "1", "--duration", "0.5", status=0)
        steps = [json.loads(line) for line in rehearsal.stdout]
        assert rehearsal.wait(15) == 0 and all(step["as_expected"] for step in steps), steps
    finally:
        if rehearsal.poll() is None:
            rehearsal.kill()
            rehearsal.wait()
        rehearsal.stdout.close()
    left = sorted(os.listdir(evidence))
    assert left == ["findings.ndjson", "received", "sent", "statement.md", "summary.md"], left
    # What was rehearsed with is kept, and a second rehearsal does not touch it.
    run(program, "rehearse", "dec-doc", "--peer", "127.0.0.1:1", "--evidence", evidence, status=2)


def main() -> None:
    program = os.path.abspath(sys.argv[1])
    read(program)
    edit(program)
    check(program)
    code(program)
    convert(program)
    with tempfile.TemporaryDirectory() as folder:
        network(program, folder)
        rehearse(program, folder)
    print("pcd: read, edit, check, statement, code, convert, listen, send, simulate and rehearse do what they say")


main()
