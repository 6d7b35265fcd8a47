"""A disk that keeps what was synced, and of everything later whatever it likes, in sectors of 512 bytes."""

import dataclasses
import itertools
import os
import random
from collections.abc import Iterator

from durability.recording import Name, Recording, Write

SECTOR = 512


@dataclasses.dataclass(frozen=True)
class State:
    """What a crash left: which writes, with which of their sectors (None: all), and for what each name stands."""

    writes: tuple[tuple[int, int | None], ...]
    names: tuple[tuple[str, int | None], ...]
    # Whether the lengths of files are at least those of writes that were lost: zeros stand in their place.
    long: bool


class Disk:
    """What may be left of a recorded store, for every moment at which the machine could have stopped."""

    def __init__(self, recording: Recording):
        self.recording = recording
        self.writes = recording.writes
        self.by_file: dict[int, list[int]] = {}
        for number, write in enumerate(self.writes):
            self.by_file.setdefault(write.file, []).append(number)
        self.beginnings: dict[int, tuple[int, bytes]] = {}
        # From when on each of them is durable.
        self.durable_writes = [self._durable(write, write.file) for write in self.writes]
        self.durable_names = [self._durable(name, None) for name in recording.names]

    def _durable(self, change: Write | Name, file: int | None) -> float:
        """When the first sync that covers it had ended. A sync that fails loses what it was to cover, for good."""
        for sync in self.recording.syncs:
            if sync.file == file and sync.begin > change.end:
                return sync.end if sync.done else float("inf")
        return float("inf")

    def moments(self) -> list[int]:
        """All points in time between which something happened."""
        recording = self.recording
        begun = [change.begin for change in (*recording.writes, *recording.names)]
        synced = [sync.end for sync in recording.syncs]
        return sorted({*begun, *synced, *recording.promises.values()})

    def promised(self, moment: int) -> set[str]:
        return {control_id for control_id, at in self.recording.promises.items() if at <= moment}

    def unsynced(self, moment: int) -> list[int]:
        """The writes that may be there or not."""
        return [n for n, write in enumerate(self.writes) if write.begin <= moment < self.durable_writes[n]]

    def states(self, moment: int, chance: random.Random, most: int, torn: int, each: int | None = None) -> Iterator[State]:
        """Nothing and all of what was not synced, every combination of it if those are no more than `most`,
        or else all up to each of them, all but each, and `most` at random; of these `each` if that is fewer.
        Then each of them torn with the others whole, and so many with several torn."""
        durable = [(n, None) for n, at in enumerate(self.durable_writes) if at <= moment]
        unsynced = self.unsynced(moment)
        names = list(self._names(moment))
        found = [
            ([(n, None) for n in chosen], kept, long)
            for chosen in _combinations(unsynced, chance, most)
            for kept in names
            for long in (False, True)
        ]
        if torn:
            for number in unsynced:
                others = [(n, None) for n in unsynced if n != number]
                found.append(([*others, (number, self._torn(number, chance))], names[-1], False))
        for _ in range(torn if unsynced else 0):
            several = [(n, self._torn(n, chance)) for n in unsynced if chance.randrange(4)]
            found.append((several, chance.choice(names), chance.random() < 0.5))
        if each is not None and len(found) > each:
            found = chance.sample(found, each)
        for chosen, kept, long in found:
            yield State(tuple(sorted(durable + chosen, key=lambda write: write[0])), kept, long)

    def _torn(self, number: int, chance: random.Random) -> int | None:
        """Which sectors of a write are there, as bits: a beginning, an end or any."""
        write = self.writes[number]
        if write.data is None:
            return None
        count = (write.offset + len(write.data) - 1) // SECTOR - write.offset // SECTOR + 1
        everything = (1 << count) - 1
        at = chance.randrange(count + 1)
        return (
            lambda: (1 << at) - 1,
            lambda: everything & ~((1 << at) - 1),
            lambda: chance.getrandbits(count),
            lambda: everything,
        )[chance.randrange(4)]()

    def _names(self, moment: int) -> Iterator[tuple[tuple[str, int | None], ...]]:
        """For what each name may stand: what it durably does, and everything later, in all combinations."""
        choices: dict[str, list[int | None]] = {}
        for name, durable in zip(self.recording.names, self.durable_names):
            if name.begin > moment:
                continue
            versions = choices.setdefault(name.name, [None])
            if durable <= moment:
                versions.clear()
            if name.file not in versions:
                versions.append(name.file)
        for files in itertools.product(*choices.values()):
            yield tuple(zip(choices, files))

    def content(self, state: State, file: int) -> bytes:
        """The bytes of a file in a state."""
        kept = dict(state.writes)
        numbers = self.by_file.get(file, [])
        whole = 0
        while whole < len(numbers) and kept.get(numbers[whole], 0) is None:
            whole += 1
        image = self._beginning(file, whole)
        last = max(kept, default=-1)
        for number in numbers[whole:]:
            write = self.writes[number]
            if number in kept:
                _apply(image, write, kept[number])
            elif state.long and write.data is not None and number < last:
                # Its length may have become durable without its bytes.
                _extend(image, write.offset + len(write.data))
        return bytes(image)

    def _beginning(self, file: int, whole: int) -> bytearray:
        """What the first writes of a file give. Many states share most of it, so one is kept."""
        count, kept = self.beginnings.get(file, (0, b""))
        numbers = self.by_file.get(file, [])
        if not count <= whole <= count + 100:
            image = bytearray()
            for number in numbers[:whole]:
                _apply(image, self.writes[number], None)
            self.beginnings[file] = (whole, bytes(image))
            return image
        image = bytearray(kept)
        for number in numbers[count:whole]:
            _apply(image, self.writes[number], None)
        return image

    def files(self, state: State) -> dict[str, bytes]:
        """What stands in the folder in a state."""
        return {name: self.content(state, file) for name, file in state.names if file is not None}

    def worst(self, moment: int) -> State:
        """Nothing is there that was not synced."""
        durable = tuple((n, None) for n, at in enumerate(self.durable_writes) if at <= moment)
        return State(durable, next(self._names(moment)), False)


def _apply(image: bytearray, write: Write, sectors: int | None) -> None:
    """Writes all of it, or these sectors."""
    if write.data is None:
        del image[write.offset :]
        _extend(image, write.offset)
        return
    end = write.offset + len(write.data)
    _extend(image, end)
    if sectors is None:
        image[write.offset : end] = write.data
        return
    first = write.offset // SECTOR
    for sector in range(first, (end - 1) // SECTOR + 1):
        if sectors >> (sector - first) & 1:
            begin, stop = max(write.offset, sector * SECTOR), min(end, (sector + 1) * SECTOR)
            image[begin:stop] = write.data[begin - write.offset : stop - write.offset]


def _extend(image: bytearray, length: int) -> None:
    if len(image) < length:
        image.extend(bytes(length - len(image)))


def put(files: dict[str, bytes], folder: str) -> None:
    os.makedirs(folder)
    for name, data in files.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


def _combinations(unsynced: list[int], chance: random.Random, most: int) -> Iterator[list[int]]:
    if 1 << len(unsynced) <= most:
        for bits in range(1 << len(unsynced)):
            yield [n for place, n in enumerate(unsynced) if bits >> place & 1]
        return
    for place in range(len(unsynced) + 1):
        yield unsynced[:place]
    for number in unsynced:
        yield [n for n in unsynced if n != number]
    for _ in range(most):
        # Few or many of them, so that both the almost empty and the almost complete are seen.
        share = chance.random()
        yield [n for n in unsynced if chance.random() < share]
