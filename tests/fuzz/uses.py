"""What the fuzzer does with an input: read it, use it and write it.

The functions raise `AssertionError` if a promise of the library does not hold. `DicomError` is an outcome; every other
exception is a finding.
"""

from __future__ import annotations

import copy
import io
import pickle
import random
import unicodedata
from collections.abc import Callable
from typing import Any

from dcmgen import dcmread, dcmwrite, pixels, validate, waveforms
from dcmgen.codec import reader
from dcmgen.codec.json import from_json, to_json
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.xml import from_xml, to_xml
from dcmgen.errors import DicomError, LimitError, WriteError
from dcmgen.pixels import overlay
from dcmgen.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from dcmgen.validation.reports import html, junit
from tests.fuzz import inputs

SYNTAXES = (ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)


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


def convert(ds: Any, rng: random.Random) -> None:
    """Write in another transfer syntax and read again."""
    touch(dcmread(written(ds, transfer_syntax=rng.choice(SYNTAXES), enforce_file_format=True), force=True))


def models(ds: Any, rng: random.Random) -> None:
    """Convert to the text models and back."""
    from_json(to_json(ds))
    from_xml(to_xml(ds))
    plain = to_plain(ds)
    assert to_plain(from_plain(plain)) == plain or "nan" in str(plain), (
        "the conversion to plain values is not reversible"
    )


def copies(ds: Any, rng: random.Random) -> None:
    """Copy and pickle."""
    assert written(copy.deepcopy(ds)) == written(ds), "a copy is not written as its source"
    assert written(pickle.loads(pickle.dumps(ds))) == written(ds), "a pickled dataset is not written as its source"


def assert_printable(text: str) -> None:
    """Check that a text of several lines contains no control characters."""
    found = {c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp", "Cs"}}
    assert not found, f"control characters are printed: {sorted(map(ascii, found))}"


def printed(ds: Any, rng: random.Random) -> None:
    """Print in all forms."""
    assert_printable(str(ds))
    assert_printable(repr(ds))
    for element in ds.iterall():
        assert_printable(str(element))
    for repair in ds.repairs:
        assert_printable(str(repair))
        assert "\n" not in str(repair), "a repair has several lines"


def validated(ds: Any, rng: random.Random) -> None:
    """Validate, and print the report in all forms."""
    report = validate(ds)
    assert_printable(str(report))
    for finding in report:
        assert "\n" not in str(finding), "a finding has several lines"
    report.to_json()
    html.page({"x": report})
    junit.xml({"x": report})


def typed(ds: Any, rng: random.Random) -> None:
    """Convert to the class of the IOD."""
    assert written(ds.typed()) == written(ds), "a typed dataset is not written as its source"


def sampled(ds: Any, rng: random.Random) -> None:
    """Decode waveforms."""
    for index in range(len(ds.get("WaveformSequence") or ())):
        for as_raw in (True, False):
            try:
                waveforms.multiplex_array(ds, index, as_raw=as_raw)
            except DicomError:
                continue


def _each(steps: list[Callable[[], object]]) -> None:
    """Run all steps: an error of one does not end the next."""
    for step in steps:
        try:
            step()
        except DicomError:
            continue


def rendered(ds: Any, rng: random.Random) -> None:
    """Decode pixels, overlays and lookup tables."""

    def values() -> None:
        array = pixels.pixel_array(ds)
        _each(
            [
                lambda: pixels.apply_modality_lut(array, ds),
                lambda: pixels.apply_voi_lut(array, ds),
                lambda: pixels.apply_color_lut(array, ds),
                lambda: pixels.apply_presentation_lut(array, ds),
            ]
        )

    _each(
        [
            values,
            lambda: pixels.render(ds),
            lambda: pixels.pixel_array(ds, index=0),
            *((lambda group=group: overlay.overlay_array(ds, group)) for group in overlay.overlay_groups(ds)),
        ]
    )


def transcoded(ds: Any, rng: random.Random) -> None:
    """Change the encoding of the pixels."""
    if "PixelData" in ds:
        ds.decompress()
        ds.compress(rng.choice(("1.2.840.10008.1.2.5", "1.2.840.10008.1.2.4.80")))


USES: tuple[Callable[[Any, random.Random], None], ...] = (
    convert,
    models,
    copies,
    printed,
    validated,
    typed,
    sampled,
    rendered,
    transcoded,
)


def read_pieces(data: bytes, count: int, rng: random.Random) -> None:
    """Compare reading in pieces, and in part, with reading of the whole."""
    reader._HEAD = rng.choice((200, 500, 2000))
    try:
        lazy = dcmread(io.BytesIO(data), force=True, defer_size=0)
        assert touch(lazy) == count, "lazy reading returns other elements"
        assert written(lazy) == data, "a lazy dataset is not written as it was read"
        dcmread(data, force=True, stop_before_pixels=True)
        dcmread(data, force=True, specific_tags=["PatientName", "Rows"])
    finally:
        reader._HEAD = 1 << 16


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
    try:
        read_pieces(data, count, rng)
        rng.choice(USES)(ds, rng)
    except DicomError as error:
        return f"later {type(error).__name__}"
    if rng.random() < 0.15:
        ds.PatientComments = "changed"
        try:
            again = dcmread(written(ds, enforce_file_format=True), force=True)
        except WriteError as error:
            if "transfer syntax" not in str(error):  # the damage is in Transfer Syntax UID
                raise
            return "later WriteError"
        assert again.get("PatientComments") == "changed", "an added element is missing after writing"
    return "repaired" if ds.repairs else "valid"


def exercise_model(model: Any) -> str:
    """Read a JSON object, or the text of a JSON or XML document, and return the outcome."""
    is_xml = isinstance(model, str)
    try:
        ds = from_xml(model) if is_xml else from_json(model)
        written(ds, transfer_syntax=ExplicitVRLittleEndian, enforce_file_format=True)
        str(ds)
    except DicomError as error:
        return f"{'XML' if is_xml else 'JSON'} {type(error).__name__}"
    return "XML valid" if is_xml else "JSON valid"


def trial(rng: random.Random, files: list[bytes]) -> tuple[bytes | str, Callable[[], str]]:
    """Return an input, as it can be saved, and the function that uses it."""
    kind = rng.random()
    if kind < 0.7:
        data = inputs.mutated(rng, files)
        return data, lambda: exercise(data, rng)
    json_texts, xml_texts = inputs.models()
    if kind < 0.85:
        model = inputs.mutated_json(rng, json_texts)
        return repr(model), lambda: exercise_model(model)
    text = inputs.mutated_xml(rng, xml_texts)
    return text, lambda: exercise_model(text)
