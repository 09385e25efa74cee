"""Real files decode to the same pixels as two independent decoders and pydicom."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import pixels
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError
from tests import data


def _references() -> dict[str, Any]:
    path = data.SHARED / "corpus" / "reference_pixels.json"
    return json.loads(path.read_text()) if path.exists() else {}


REFERENCES = _references()
AGREED = sorted(name for name, entry in REFERENCES.items() if str(entry["verdict"]).startswith("agree"))


@cache
def _paths() -> dict[str, Path]:
    return {path.name: path for path in data.corpus_files()}


@pytest.mark.parametrize("raw", [True, False], ids=["raw", "rgb"])
@pytest.mark.parametrize("name", AGREED)
def test_corpus(name: str, raw: bool) -> None:
    entry = REFERENCES[name]
    expected = entry[f"raw_{str(raw).lower()}"]
    array = pixels.pixel_array(_paths()[name], raw=raw)
    assert list(array.shape) == expected["shape"]
    digest = hashlib.sha256(array.astype(expected["dtype"]).tobytes()).hexdigest()
    if digest != expected["sha256"]:
        assert "lossy" in entry["verdict"], "lossless pixels differ"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reference = pydicom.pixels.pixel_array(_paths()[name], raw=raw)
        assert np.abs(array.astype(int) - reference).max() <= 2


TWELVE_BITS = sorted(
    name
    for name, entry in REFERENCES.items()
    if entry["verdict"] == "pydicom-fails" and entry["transfer_syntax"][-3:] in (".51", ".53", ".55")
)


@pytest.mark.parametrize("name", TWELVE_BITS)
def test_files_that_only_dcmtk_decodes(name: str, tmp_path: Path) -> None:
    if shutil.which("dcmdjpeg") is None:
        pytest.skip("dcmdjpeg is not installed")
    subprocess.run(["dcmdjpeg", _paths()[name], tmp_path / "x.dcm"], check=True, capture_output=True)
    expected = pydicom.dcmread(tmp_path / "x.dcm").pixel_array
    assert np.array_equal(pixels.pixel_array(_paths()[name]), expected)


def _decodable() -> list[Path]:
    found = []
    for path in data.pydicom_files():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                ds = pydicom.dcmread(path, stop_before_pixels=True, force=True)
            except Exception:  # without pydicom there is no reference
                continue
        if "Rows" in ds and ds.Rows:
            found.append(path)
    return found


WORDS = ("rtdose_expb.dcm", "rtdose_expb_1frame.dcm")
"""Files in which pydicom does not read samples of 32 bits in big endian as 16-bit words."""

DAMAGED = "JPEG2000-embedded-sequence-delimiter.dcm"
"""A file with a damaged codestream, which some versions of the decoders of pydicom decode to noise."""


@pytest.mark.parametrize("path", [p for p in _decodable() if p.name not in (*WORDS, DAMAGED)], ids=lambda p: p.name)
def test_pydicom_files(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            expected = pydicom.dcmread(path, force=True).pixel_array
        except Exception as error:
            pytest.skip(f"pydicom does not decode it: {error}")
        array = pixels.pixel_array(path)
    assert array.shape == expected.shape
    lossy = TransferSyntax.of(pydicom.dcmread(path).file_meta.TransferSyntaxUID).is_lossy
    assert np.abs(array.astype(float) - expected).max() <= (2 if lossy else 0)


def test_a_damaged_codestream_is_refused() -> None:
    found = [path for path in _decodable() if path.name == DAMAGED]
    if not found:
        pytest.skip("the installed pydicom does not contain the file")
    with pytest.raises(CodecError, match="frame 0"):
        pixels.pixel_array(found[0])


@pytest.mark.parametrize("path", _decodable(), ids=lambda p: p.name)
def test_frame_by_frame_equals_whole(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            whole = pixels.pixel_array(path)
        except ValueError as error:
            pytest.skip(str(error))
        frames = list(pixels.iter_pixels(path))
        assert np.array_equal(np.stack(frames) if len(frames) > 1 else frames[0], whole)
        assert np.array_equal(pixels.pixel_array(path, index=-1), frames[-1])
