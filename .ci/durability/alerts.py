"""Alerts (PCD-04) as a reporter in Python says them, and as a manager in Python reads them."""

import contextlib
import dataclasses
import threading
import time

from durability.ledger import Sender, report
from durability.receiver import Receiver, at_random

PHASE, EVENT = "68481", "196670"
# What becomes of an alert message, and how often. One that is taken late is answered when the reporter does not wait any more.
WHIMS = {
    "accepts": 83,
    "is slow": 5,
    "is late": 1,
    "closes before": 3,
    "closes after": 3,
    "tears": 2,
    "refuses": 3,
}
# How long a reporter waits for an answer, and how long one takes that comes late.
ACK_SECONDS = 0.3
LATE_SECONDS = 0.4
# One message of a reporter in so many is an observation, and so many of its alerts stand at most.
OBSERVATION_EVERY = 5
MOST = 6
MESSAGE = (
    "MSH|^~\\&|{source}|ICU|||{now}||ORU^R40^ORU_R40|{control_id}|D|2.6|||AL|NE"
    "|||||IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO\r"
    "PID|||T-40017^^^HOSPITAL^PI\r"
    "OBR|1|{own}|{own}|196616^MDC_EVT_ALARM^MDC|||{now}||||||||||||||||||||||{parent}\r"
    "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{source}^^0011223344556677^EUI-64\r"
    "OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X\r"
    "OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||{changed}\r"
    "OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|{value}|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r"
    "OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r"
    "OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r"
    "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|enabled||||||F\r"
    "OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r"
    "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
)


@dataclasses.dataclass(frozen=True)
class Said:
    """What a message says of an alert: which it is, which phase, and what names this saying for ever (OBR-3 and the time of the change)."""

    control_id: str
    alert: str
    phase: str
    saying: tuple[str, str]


def read(message: bytes) -> Said | None:
    """Nothing where it is no PCD-04 with one alert."""
    segments = [line.split("|") for line in message.decode().split("\r") if line]
    header, orders = segments[0], [line for line in segments if line[0] == "OBR"]
    if not header[8].startswith("ORU^R40") or len(orders) != 1:
        return None
    own = orders[0][3]
    parent = orders[0][29] if len(orders[0]) > 29 else ""
    # The filler half of the parent; its parts are between &, and between ^ everywhere else.
    named = [half for half in reversed(parent.split("^")) if half]
    alert = named[0].replace("&", "^") if named else own
    phase, changed = "", ""
    for row in (line + [""] * 15 for line in segments if line[0] == "OBX"):
        code = row[3].split("^")[0]
        if code == PHASE:
            phase = row[5]
        elif code == EVENT:
            changed = row[14]
    return Said(header[9], alert, phase, (own, changed))


class Manager(Receiver):
    """Takes any number of connections, and keeps what was said of alerts. Observations are taken without a whim."""

    def __init__(self, seed: str, forgets: int = 0):
        super().__init__(seed)
        # One alert at a time is read and answered.
        self.lock = threading.Lock()
        # One in so many it takes and forgets; 0: none.
        self.forgets = forgets
        # What was taken, in the order in which it came, repeats too.
        self.said: list[Said] = []
        # Alert messages that are none.
        self.unread = 0
        self.observations = 0

    def run(self) -> None:
        while True:
            connection, _ = self.listening.accept()
            threading.Thread(target=self.talk, args=(connection,), daemon=True).start()

    def take(self, connection, block: bytes) -> bool:
        # An observation waits for no alert.
        with contextlib.nullcontext() if b"|ORU^R01" in block else self.lock:
            return super().take(connection, block)

    def hear(self, message: bytes, taken: bool) -> None:
        if b"|ORU^R01" in message.split(b"\r", 1)[0]:
            self.observations += taken
            return
        said = read(message)
        if said is None:
            self.unread += 1
        elif taken and not (self.forgets and self.chance.randrange(self.forgets) == 0):
            self.said.append(said)

    def answer(self, connection, block: bytes, whim: str) -> bool:
        if whim == "is late":
            time.sleep(LATE_SECONDS)
        return super().answer(connection, block, whim)

    def whim(self, event: str) -> str:
        return "accepts" if event == "R01" else at_random(self.chance, WHIMS)


class AlertSender(Sender):
    """A reporter that raises alerts, says that they go on, and ends them, and observes. An alert is named by the control id of its start."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.standing: list[str] = []
        # By control id: which alert, and which phase.
        self.says: dict[str, tuple[str, str]] = {}

    def message(self, control_id: str) -> bytes:
        if self.chance.randrange(OBSERVATION_EVERY) == 0:
            return report(self.source, control_id, self.chance, self.longest)
        kind = self.chance.randrange(8)
        if not self.standing or (kind < 3 and len(self.standing) < MOST):
            phase, alert = "start", control_id
            self.standing.append(alert)
        elif kind < 5 or len(self.standing) == 1:
            # One stands always, so that there is one at the end.
            phase, alert = "continue", self.chance.choice(self.standing)
        else:
            phase, alert = "end", self.standing.pop(self.chance.randrange(len(self.standing)))
        self.says[control_id] = (self.alert_id(alert), phase)
        clock = time.time()
        now = time.strftime("%Y%m%d%H%M%S", time.gmtime(clock)) + f".{int(clock % 1 * 1000):03}+0000"
        parent = "" if phase == "start" else "^" + self.alert_id(alert).replace("^", "&")
        return MESSAGE.format(
            source=self.source,
            now=now,
            changed=now,
            control_id=control_id,
            own=self.alert_id(control_id),
            parent=parent,
            value=self.chance.randint(60, 89),
            phase=phase,
            state="inactive" if phase == "end" else "active",
        ).encode()

    def alert_id(self, control_id: str) -> str:
        return f"{control_id}^{self.source}^4C1F9A0000B20001^EUI-64"
