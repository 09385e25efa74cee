"""Private elements are read from dictionaries of other programs, where these agree."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pydicom._private_dict import private_dictionaries

from generator import facts
from generator.__main__ import STANDARD, main
from generator.docbook import DocBookError
from generator.facts import PrivateElement, SafePrivate
from generator.reading import private

VRS = frozenset({"CS", "DS", "LO", "LT", "OB", "SH", "ST", "UN"})

dicom3tools = pytest.mark.skipif(not shutil.which("dcdump"), reason="dicom3tools is not installed")


@pytest.fixture
def dictionary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a dictionary in the form of dcmtk; that of pydicom has the same creators."""
    path = tmp_path / "private.dic"
    lines = [
        ("0029", "SIEMENS CSA HEADER", "08", "CS", "TypeOfHeader"),
        ("0011", "TEST LAB", "01", "DS", "DoseFactorOfCT"),
        ("0011", "TEST LAB", "02", "LO", "Unknown"),
        ("0011", "TEST LAB", "03", "UN", "Unknown"),
        ("0011", "TEST LAB", "0a", "CS", "Mode"),
        ("0010", "TEST LAB", "01", "DS", "NotPrivate"),
        ("7001-o-70ff", "TEST LAB", "01", "DS", "Repeating"),
    ]
    text = [
        f'({group},"{creator}",{offset})\t{vr}\t{name}\t1-2\tPrivateTag' for group, creator, offset, vr, name in lines
    ]
    path.write_text("# comment\n" + "\n".join(text) + "\n")
    for creator in list(private_dictionaries):
        monkeypatch.delitem(private_dictionaries, creator)
    monkeypatch.setitem(private_dictionaries, "SIEMENS CSA HEADER", {"0029xx08": ("CS", "1", "Type ??", "")})
    theirs = {
        "0011xx01": ("DS", "1", "Unknown", ""),
        "0011xx02": ("SH", "1", "A longer name  than 64 characters is a description, which is no name", ""),
        "0011xx03": ("UN", "1", "x", ""),
        "0011xx0A": ("LO", "1", "Mode", ""),
        "00111001": ("DS", "1", "x", ""),
    }
    monkeypatch.setitem(private_dictionaries, "TEST LAB", theirs)
    return path


@dicom3tools
def test_elements_on_which_the_sources_agree(dictionary: Path) -> None:
    safe = [SafePrivate("TEST LAB", "0011xx0B", ("OB",)), SafePrivate("TEST LAB", "0011xx0C", ("OB", "UN"))]
    assert private.read(dictionary, safe, VRS) == (
        PrivateElement("SIEMENS CSA HEADER", "0029xx08", "CS", "1", "Type"),
        PrivateElement("TEST LAB", "0011xx01", "DS", "1", "Dose Factor Of CT"),
        PrivateElement("TEST LAB", "0011xx02", "LO", "1"),
        PrivateElement("TEST LAB", "0011xx0B", "OB"),
    )


@dicom3tools
def test_dicom3tools_is_a_source(dictionary: Path) -> None:
    dictionary.write_text('(0011,"TEST LAB",01)\tDS\tDose\t1\tPrivateTag\n')
    assert PrivateElement("SIEMENS CSA HEADER", "0029xx08", "CS", "1", "Type") in private.read(dictionary, (), VRS)


def test_a_source_that_is_missing(dictionary: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("")
    with pytest.raises(DocBookError, match=r"pass its file private\.dic"):
        private.read(tmp_path / "empty", (), VRS)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DocBookError, match="install dicom3tools"):
        private.read(dictionary, (), VRS)


@dicom3tools
def test_the_command(dictionary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("vrs.json", "deidentification.json"):
        (tmp_path / name).write_bytes((STANDARD / name).read_bytes())
    assert main(["private", str(dictionary), "--out", str(tmp_path)]) == 0
    assert "private elements of" in capsys.readouterr().out
    saved = json.loads((tmp_path / "private_elements.json").read_text())
    assert {"creator": "TEST LAB", "tag": "0011xx01", "vr": "DS", "name": "Dose Factor Of CT"} in saved
    assert len(facts.load(tmp_path).private_elements) == len(saved)
    assert main(["private", str(tmp_path / "missing"), "--out", str(tmp_path)]) == 2
