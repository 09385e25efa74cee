"""Spans of equal elements: rows are those that are read without spans."""

from __future__ import annotations

import random
from pathlib import Path

from dcmgen import dcmread, examples
from dcmgen.codec.header_scan import HeaderScanner, UnusualError
from dcmgen.codec.spans import Spans
from dcmgen.values.tag import tag_number

KEYWORDS = ["Modality", "SOPInstanceUID", "PatientName", "ImageType", "InstanceNumber", "PixelSpacing", "Rows"]
TAGS = tuple(map(tag_number, KEYWORDS))


def write(folder: Path, count: int, seed: int) -> list[Path]:
    """Write similar files, of which some differ in values, lengths and character set."""
    some = random.Random(seed)
    ds = dcmread(examples.get_path("ct"))
    paths = []
    for number in range(count):
        ds.SOPInstanceUID = f"1.2.3.{number}"
        ds.InstanceNumber = number
        if some.random() < 0.1:
            ds.PatientName = some.choice(["A^B", "Long^Name^Middle", ""])
        if some.random() < 0.1:
            ds.PatientName, ds.SpecificCharacterSet = "Müller^Jörg", some.choice(["ISO_IR 100", "ISO_IR 192"])
        if some.random() < 0.1:
            ds.Modality = some.choice(["CT", "MR"])
        if some.random() < 0.1:
            ds.ImageComments = "x" * some.choice([1, 5000, 20000])
        paths.append(folder / f"{number:03}.dcm")
        ds.save_as(paths[-1])
    return paths


def read(scanner: HeaderScanner, path: Path) -> tuple[object, ...] | None:
    try:
        return scanner.row(path)
    except UnusualError:
        return None


def test_rows_are_those_of_a_new_scanner(tmp_path: Path) -> None:
    for seed in range(4):
        scanner = HeaderScanner(TAGS)
        used = 0
        for path in write(tmp_path, 60, seed):
            expected = read(HeaderScanner(TAGS), path)
            assert expected is not None
            assert repr(read(scanner, path)) == repr(expected)
            used += bool(scanner._spans.starts)
        assert used > 40


def test_lists_are_not_shared(tmp_path: Path) -> None:
    scanner = HeaderScanner(TAGS)
    rows = [scanner.row(path) for path in write(tmp_path, 8, 9)]
    rows[5][3].append("CHANGED")
    assert rows[6][3] == rows[4][3] == ["ORIGINAL", "PRIMARY", "AXIAL"]


def test_a_tag_can_be_read_twice(tmp_path: Path) -> None:
    scanner = HeaderScanner((*TAGS, TAGS[0], TAGS[1]))
    for path in write(tmp_path, 8, 9):
        row = scanner.row(path)
        assert row[-2:] == row[:2]
        assert row[:-2] == HeaderScanner(TAGS).row(path)


def test_elements_out_of_order_after_a_span_are_unusual(tmp_path: Path) -> None:
    """A span of another file ends after a tag that was read before."""
    paths = write(tmp_path, 4, 9)
    scanner = HeaderScanner(TAGS)
    for path in paths:
        scanner.row(path)
    data = paths[3].read_bytes()
    at = data.index(b"\x08\0\x60\0CS")
    element = data[at : at + 10]
    assert read(scanner, paths[3]) is not None
    # Modality is repeated at the end of its group, where a span continues
    end = data.index(b"\x10\0\x10\0PN")
    paths[3].write_bytes(data[:end] + element + data[end:])
    assert read(scanner, paths[3]) is None
    assert read(HeaderScanner(TAGS), paths[3]) is None


def test_elements_are_learned_again_after_a_pause() -> None:
    """Two unlike files give no span, and the pause grows while files have nothing in common."""
    spans = Spans({1}, apart=0)
    learned = 0
    for number in range(200):
        if spans.begin():
            learned += 1
            spans.learn([(1, b"LO", 0, 8, 10)], b"%010d" % number)
            spans.misses = 4
    assert not spans.starts
    assert learned < 30
