"""A mutation fuzzer of the codec: ``python -m tests.fuzz.mutate --count 1000000 --jobs 2``.

The inputs are damaged versions of the test files of pydicom and of the corpus (large files are truncated). Each input is
read, decoded, written and converted. A finding is an exception other than `DicomError`, an unchanged dataset that is not
written as it was read, a difference between lazy and complete reading, or use of more than `TIME` seconds or `MEMORY`
bytes.
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import signal
import sys
import time
import traceback
import warnings
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from dcmgen import dcmread, dcmwrite
from dcmgen.codec import reader
from dcmgen.codec.json import from_json, to_json
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.xml import from_xml, to_xml
from dcmgen.errors import DicomError, LimitError, WriteError
from dcmgen.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from tests.data import corpus_files, pydicom_files

MAX_SIZE = 6_000
TIME = 5
MEMORY = 3 << 30
SYNTAXES = (ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
WORDS = (
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"\xfe\xff\x00\xe0",
    b"\xfe\xff\x0d\xe0\0\0\0\0",
    b"\xfe\xff\xdd\xe0\0\0\0\0",
    b"\xff\xff\xff\x7f",
    b"\x08\0\x05\0CS\x0a\0ISO_IR 192",
    b"SQ\0\0\xff\xff\xff\xff",
    b"UN\0\0\xff\xff\xff\xff",
    b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff",
    b"\x1b$B",
    b"\\",
    b"NaN",
)
WORDS += tuple(
    vr.encode()
    for vr in [
        "AE",
        "AS",
        "AT",
        "CS",
        "DA",
        "DS",
        "DT",
        "FD",
        "FL",
        "IS",
        "LO",
        "LT",
        "OB",
        "OW",
        "PN",
        "SH",
        "SL",
        "SQ",
        "SS",
        "ST",
        "TM",
        "UI",
        "UL",
        "UN",
        "US",
        "UT",
    ]
)


def seeds() -> list[bytes]:
    """Return the files to mutate, truncated to `MAX_SIZE` bytes."""
    found = []
    for path in [*pydicom_files(), *corpus_files()]:
        data = path.read_bytes()
        found.append(data[:MAX_SIZE] if len(data) > MAX_SIZE else data)
    return found


def mutated(rng: random.Random, files: list[bytes]) -> bytes:
    """Return a damaged file."""
    data = bytearray(rng.choice(files))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        size = len(data)
        if not size:
            break
        # the first bytes contain most of the structure
        at = rng.randrange(size) if rng.random() < 0.6 else rng.randrange(min(size, 700))
        kind = rng.randrange(9)
        if kind == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            data[at] = rng.randrange(256)
        elif kind == 2:
            del data[at : at + rng.choice((1, 2, 4, 8, rng.randrange(1, 200)))]
        elif kind == 3:
            data[at:at] = data[at : at + rng.randrange(1, 64)]
        elif kind == 4:
            del data[at:]
        elif kind == 5:
            word = rng.choice(WORDS)
            data[at : at + len(word)] = word
        elif kind == 6:
            data[at:at] = rng.choice(WORDS)
        elif kind == 7:
            other = rng.choice(files)
            start = rng.randrange(len(other) or 1)
            data[at:at] = other[start : start + rng.randrange(1, 300)]
        else:
            value = rng.choice((0, 1, 2, size, size - at, size * 2, 0xFFFF, rng.randrange(1 << 32)))
            data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, "little")
    return bytes(data)


def touch(ds: Any) -> int:
    """Decode all values and return their number."""
    count = 0
    for element in ds.iterall():
        if element.value is not element:
            count += 1
    return count


def written(ds: Any, **options: Any) -> bytes:
    buffer = io.BytesIO()
    dcmwrite(buffer, ds, **options)
    return buffer.getvalue()


def exercise(data: bytes, rng: random.Random) -> str:
    """Use a file in various ways and return the outcome."""
    strict = rng.random() < 0.1
    try:
        ds = dcmread(data, force=True, strict=strict)
        assert written(ds) == data, "an untouched dataset is not written as it was read"
        count = touch(ds)
    except DicomError as error:
        if strict or isinstance(error, LimitError) or "not deflated" in str(error):
            return type(error).__name__
        raise AssertionError("tolerant reading raises an error") from error
    assert written(ds) == data, "a decoded dataset is not written as it was read"
    action = rng.randrange(8)
    reader._HEAD = rng.choice((200, 500, 2000))
    try:
        lazy = dcmread(io.BytesIO(data), force=True, defer_size=0)
        assert touch(lazy) == count, "lazy reading returns other elements"
        assert written(lazy) == data, "a lazy dataset is not written as it was read"
        if action == 0:
            again = dcmread(written(ds, transfer_syntax=rng.choice(SYNTAXES), enforce_file_format=True), force=True)
            touch(again)
        elif action == 1:
            from_json(to_json(ds))
        elif action == 2:
            from_xml(to_xml(ds))
        elif action == 3:
            assert to_plain(from_plain(to_plain(ds))) == to_plain(ds) or "nan" in str(to_plain(ds)), (
                "the conversion to a plain dictionary is not reversible"
            )
        elif action == 5:
            dcmread(data, force=True, stop_before_pixels=True)
            dcmread(data, force=True, specific_tags=["PatientName", "Rows"])
        elif action == 6:
            str(ds)
    except DicomError as error:
        return f"later {type(error).__name__}"
    finally:
        reader._HEAD = 1 << 16
    if action == 4:
        ds.PatientComments = "changed"
        try:
            again = dcmread(written(ds, enforce_file_format=True), force=True)
        except WriteError as error:
            if "transfer syntax" not in str(error):  # the damage is in Transfer Syntax UID
                raise
            return "later WriteError"
        assert again.get("PatientComments") == "changed", "an added element is missing after writing"
    return "repaired" if ds.repairs else "valid"


class Hang(Exception):
    """An input took too long."""


def _alarm(*_: Any) -> None:
    raise Hang


def run(seed: int, count: int, folder: str) -> tuple[int, dict[str, int], dict[str, str]]:
    """Test `count` inputs; return their number, the number of each outcome, and the findings by location."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _alarm)
    rng = random.Random(seed)
    files = seeds()
    outcomes: dict[str, int] = {}
    findings: dict[str, str] = {}
    for number in range(count):
        data = mutated(rng, files)
        signal.setitimer(signal.ITIMER_REAL, TIME)
        try:
            outcome = exercise(data, rng)
        except Exception as error:
            outcome = "FINDING"
            frames = traceback.extract_tb(error.__traceback__)
            inside = [frame for frame in frames if "dcmgen" in frame.filename] or frames
            last = inside[-1]
            location = f"{type(error).__name__}: {str(error)[:80]} at {Path(last.filename).name}:{last.lineno}"
            if location not in findings:
                findings[location] = f"{seed}-{number}"
                Path(folder, f"{seed}-{number}.dcm").write_bytes(data)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return count, outcomes, findings


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000, help="number of inputs")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random numbers")
    parser.add_argument("--batch", type=int, default=5_000, help="number of inputs per batch")
    parser.add_argument("--folder", default="fuzz-findings", help="folder for inputs with findings")
    options = parser.parse_args()
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    total, outcomes, findings = 0, dict[str, int](), dict[str, str]()
    batches = [
        (options.seed * 1_000_000 + i, min(options.batch, options.count - i * options.batch))
        for i in range(-(-options.count // options.batch))
    ]
    with ProcessPoolExecutor(options.jobs) as pool:
        jobs = [pool.submit(run, seed, count, options.folder) for seed, count in batches]
        for job in jobs:
            count, counts, found = job.result()
            total += count
            for outcome, number in counts.items():
                outcomes[outcome] = outcomes.get(outcome, 0) + number
            for location, name in found.items():
                if findings.setdefault(location, name) == name:
                    print(f"FINDING {location} ({name})", flush=True)
            print(f"{total} inputs, {len(findings)} findings, {time.monotonic() - start:.0f} s", flush=True)
    print(dict(sorted(outcomes.items(), key=lambda pair: -pair[1])))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
