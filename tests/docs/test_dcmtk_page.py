"""The page for users of dcmtk: its commands and options exist, and have the effect of those of dcmtk."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import typer

from dcmgen import create, dcmread, diff
from dcmgen.cli import main
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from tests.data import ROOT

PAGE = (ROOT / "docs" / "coming-from-dcmtk.md").read_text(encoding="utf-8")


def rows() -> Iterator[tuple[str, str]]:
    """Yield the cells of the tables."""
    yield from re.findall(r"^\| (`.*?) \| (.*?) \|$", PAGE, re.MULTILINE)


def parameters() -> dict[str, set[str]]:
    """Return the options of each command."""
    from dcmgen.cli.app import app

    found: dict[str, set[str]] = {}

    def add(prefix: str, command: object) -> None:
        for name, each in getattr(command, "commands", {}).items():
            add(f"{prefix} {name}", each)
            found[f"{prefix} {name}".strip()] = {option for p in each.params for option in (*p.opts, *p.secondary_opts)}

    add("", typer.main.get_command(app))
    return found


def test_the_programs_of_dcmtk_exist() -> None:
    if shutil.which("dcmdump") is None:
        pytest.skip("dcmtk is not installed")
    programs = {name for left, _ in rows() for name in re.findall(r"`([\w]+)", left)}
    assert {name for name in programs if shutil.which(name) is None} == set()
    assert len(programs) > 40


def test_the_commands_and_options_exist() -> None:
    known = parameters()
    for _, right in rows():
        for text in re.findall(r"`dcmgen ([^`]+)`", right):
            words = text.split()
            command = " ".join(words[:2]) if " ".join(words[:2]) in known else words[0]
            assert command in known, text
            assert {word for word in words if word.startswith("--")} <= known[command], text


@pytest.fixture
def image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if shutil.which("dcmodify") is None:
        pytest.skip("dcmtk is not installed")
    monkeypatch.chdir(tmp_path)
    grid = Grid.named("axial", shape=(1, 32, 32), spacing=(5, 4, 4))
    study = create.Study(PatientName="Doe^Jane", PatientID="4711")
    (ct,) = create.ct(thorax(1, 32, 32), like=grid, study=study)
    ct.RequestAttributesSequence.add(StudyInstanceUID="1.2.3", RequestedProcedureID="1")
    ct.private_block(0x11, "ACME 1.0", create=True).add_new(1, "LO", "text")
    ct.save_as("theirs.dcm")
    shutil.copy("theirs.dcm", "ours.dcm")
    return tmp_path


def run(*arguments: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    assert ended.value.code == 0


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (["-i", "(0010,4000)=text"], ["--set", "(0010,4000)=text"]),
        (["-m", "(0010,0010)=Roe^Rita"], ["--set", "PatientName=Roe^Rita"]),
        (["-m", "(0040,0275)[0].(0020,000D)=1.2.4"], ["--set", "RequestAttributesSequence[0].StudyInstanceUID=1.2.4"]),
        (["-e", "(0010,0020)"], ["--delete", "PatientID"]),
        (["-ea", "(0020,000D)"], ["--delete", "**.StudyInstanceUID"]),
        (["-ep"], ["--delete-private"]),
    ],
    ids=["insert", "modify", "item", "erase", "erase all", "erase private"],
)
def test_modify_has_the_effect_of_dcmodify(image: Path, theirs: list[str], ours: list[str]) -> None:
    subprocess.run(["dcmodify", "-nb", *theirs, "theirs.dcm"], check=True, capture_output=True)
    run("modify", "ours.dcm", "--no-backup", *ours)
    assert diff("theirs.dcm", "ours.dcm") == []


@pytest.mark.parametrize(
    ("program", "syntax"),
    [("dcmcjpls", "JPEGLSLossless"), ("dcmcjpeg", "JPEGLosslessSV1"), ("dcmcrle", "RLELossless")],
)
def test_convert_has_the_effect_of_the_compressors(image: Path, program: str, syntax: str) -> None:
    subprocess.run([program, "theirs.dcm", "compressed.dcm"], check=True, capture_output=True)
    run("convert", "ours.dcm", "small.dcm", "--transfer-syntax", syntax)
    theirs, ours = dcmread("compressed.dcm"), dcmread("small.dcm")
    assert theirs.file_meta.TransferSyntaxUID == ours.file_meta.TransferSyntaxUID
    assert np.array_equal(theirs.pixel_array, ours.pixel_array)
    decoder = {"dcmcjpls": "dcmdjpls", "dcmcjpeg": "dcmdjpeg", "dcmcrle": "dcmdrle"}[program]
    subprocess.run([decoder, "small.dcm", "large.dcm"], check=True, capture_output=True)
    assert np.array_equal(dcmread("large.dcm").pixel_array, dcmread("ours.dcm").pixel_array)
