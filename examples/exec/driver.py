#!/usr/bin/env python3
"""A driver as a child process: a thermometer that does not exist.

It speaks version 1 of the line protocol of `ihe_pcd_adapters::exec` over its standard input and output, and needs nothing but Python 3.
What was measured and is not stored yet is kept in a file, so that it is sent again, to the byte, when the driver is started again.

    driver.py --spool thermometer.spool --every 1
"""

import argparse
import datetime
import json
import os
import queue
import sys
import threading
import time


def say(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def message(hello, control_id, degrees):
    """A PCD-01 with one temperature, which says that it is a demonstration (MSH-11, OBX-8)."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%d%H%M%S+0000")
    segments = [
        f"MSH|^~\\&|{hello['application']}|{hello['facility']}|||{now}||ORU^R01^ORU_R01|{control_id}|D|2.6"
        "|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
        "PID|||DEMO0001^^^DEMO HOSPITAL^MR||Prøvestad^Åse^^^^^L",
        f"OBR|1|{control_id}^DRIVER|{control_id}^DRIVER|182777000^monitoring of patient^SCT|||{now}",
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||02DE300D00000001^^02DE300D00000001^EUI-64",
        "OBX|2||70070^MDC_DEV_METER_TEMP_VMD^MDC|1.1.0.0|||||||X",
        f"OBX|3|NM|150344^MDC_TEMP^MDC|1.1.0.1|{degrees:.1f}|268192^MDC_DIM_DEGC^MDC|||DEMO|||R",
    ]
    return "".join(segment + "\r" for segment in segments)


class Spool:
    """What is not stored yet, in the order in which it was measured."""

    def __init__(self, path):
        self.path, self.waiting = path, {}
        if path and os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                self.waiting = {int(number): text for number, text in json.load(file).items()}

    def add(self, number, text):
        self.waiting[number] = text
        self.keep()

    def remove(self, number):
        self.waiting.pop(number, None)
        self.keep()

    def keep(self):
        if not self.path:
            return
        with open(self.path + ".tmp", "w", encoding="utf-8") as file:
            json.dump(self.waiting, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(self.path + ".tmp", self.path)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--spool", help="the file that keeps what is not stored yet")
    options.add_argument("--every", type=float, default=1.0, help="seconds between two measurements")
    options.add_argument("--count", type=int, help="how many measurements there are; without it there is no end")
    options = options.parse_args()

    hello = json.loads(sys.stdin.readline())
    if hello.get("ihe-pcd-exec") != 1 or hello.get("role") != "source":
        sys.exit("this driver is a source, and speaks version 1")
    say({"ihe-pcd-exec": 1, "role": "source"})

    answers = queue.Queue()

    def listen():
        for line in sys.stdin:
            answers.put(json.loads(line))
        answers.put(None)

    threading.Thread(target=listen, daemon=True).start()

    spool = Spool(options.spool)
    # Control ids tell the runs of this driver apart.
    run, number = format(time.time_ns() // 1000, "x"), max(spool.waiting, default=0)
    for waiting, text in spool.waiting.items():
        say({"id": waiting, "message": text})
    half = (hello.get("alive_within_ms") or 60000) / 2000
    measured, next_at, said_at = 0, time.monotonic(), time.monotonic()
    while True:
        now = time.monotonic()
        if options.count is not None and measured >= options.count:
            if not spool.waiting:
                say({"done": True})
                return
        elif now >= next_at:
            number, measured, next_at, said_at = number + 1, measured + 1, now + options.every, now
            text = message(hello, f"{run}-{number}", 37 + 0.1 * (number % 5))
            spool.add(number, text)
            say({"id": number, "message": text})
        if now - said_at >= half:
            say({"alive": True})
            said_at = now
        is_measuring = options.count is None or measured < options.count
        due = min(next_at, said_at + half) if is_measuring else said_at + half
        try:
            answer = answers.get(timeout=max(0.0, due - time.monotonic()))
        except queue.Empty:
            continue
        if answer is None:
            return  # Our input has ended: what is in the spool is sent when we are started again.
        # What is refused would be again: a driver for more than a demonstration shows it to somebody.
        spool.remove(answer.get("stored", answer.get("refused")))


if __name__ == "__main__":
    main()
