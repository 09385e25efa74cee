"""``dcmgen create pdf``, ``ecg`` and ``video``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, documents, examples, pixels, waveforms
from tests.cli import test_create
from tests.create.test_videos import encoded
from tests.pictures.objects import pdf, sphere, stl


def run(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    """Run a command of ``dcmgen create``, and return what it prints."""
    return test_create.run(capsys, "create", *argv)


def test_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target, other = tmp_path / "a.pdf", tmp_path / "a.dcm", tmp_path / "ct.dcm"
    source.write_bytes(pdf("1 0 0"))
    examples.ct.save_as(other)
    settings = ("--like", other, "--set", "PatientSpeciesDescription=", "--set", "StationName=Büro")
    printed = run(capsys, "pdf", source, "-o", target, "--title", "Report", "--not-burned-in", *settings)
    assert printed.strip() == f"{target}: application/pdf"
    ds = dcmread(target)
    assert documents.content(ds) == source.read_bytes()
    assert (ds.DocumentTitle, ds.BurnedInAnnotation, ds.PatientID) == ("Report", "NO", examples.ct.PatientID)
    assert (ds.StationName, ds.SpecificCharacterSet) == ("Büro", "ISO_IR 192")
    (tmp_path / "a.stl").write_bytes(stl(*sphere(rings=4)))
    assert "Pass units=" in run(capsys, "pdf", tmp_path / "a.stl", "-o", target)
    assert "model/stl" in run(capsys, "pdf", tmp_path / "a.stl", "-o", target, "--units", "mm")
    source.write_bytes(b"Dear colleague")
    assert "not a PDF, CDA, binary STL, OBJ or MTL" in run(capsys, "pdf", source, "-o", tmp_path / "b.dcm")
    assert not (tmp_path / "b.dcm").exists()
    assert "no such file" in run(capsys, "pdf", tmp_path / "absent.pdf", "-o", target)


def test_electrocardiograms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "a.dcm"
    options: tuple[Any, ...] = ("-o", target, "--hz", 250, "--acquired", "20260102")
    (tmp_path / "a.csv").write_text("I, II\n1,2\n3,4.5\n")
    printed = run(capsys, "ecg", tmp_path / "a.csv", *options, "--set", "PatientID=4711")
    assert printed.strip() == f"{target}: GeneralECG, 2 samples at 250 Hz"
    ds = dcmread(target)
    assert ds.waveform_array(0).round(2).tolist() == [[1, 2], [3, 4.5]]
    assert (waveforms.labels(ds), ds.PatientID) == (["I [uV]", "II [uV]"], "4711")
    np.save(tmp_path / "a.npy", np.arange(24, dtype=np.int16).reshape(2, 12))
    printed = run(capsys, "ecg", tmp_path / "a.npy", *options, "--unit", "mV", "--sensitivity", 0.5)
    assert "TwelveLeadECG" in printed
    assert dcmread(target).waveform_array(0)[1, 11] == 11.5
    (tmp_path / "a.csv").write_text("1,2\n3,4\n")
    examples.ct.save_as(tmp_path / "ct.dcm")
    run(capsys, "ecg", tmp_path / "a.csv", *options, "--leads", "V1,V2", "--source", tmp_path / "ct.dcm")
    assert dcmread(target).ReferencedInstanceSequence[0].ReferencedSOPInstanceUID == examples.ct.SOPInstanceUID
    assert waveforms.labels(dcmread(target)) == ["V1 [uV]", "V2 [uV]"]
    assert "2 columns for 12 channels" in run(capsys, "ecg", tmp_path / "a.csv", *options)
    assert "'V' is not a unit" in run(capsys, "ecg", tmp_path / "a.csv", *options, "--unit", "V")
    (tmp_path / "a.csv").write_text("I,II\n1,2\n3\n")
    assert "not a table of numbers" in run(capsys, "ecg", tmp_path / "a.csv", *options)
    (tmp_path / "a.csv").write_text("")
    assert "has the shape" in run(capsys, "ecg", tmp_path / "a.csv", *options)


def test_videos(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "a.mp4", tmp_path / "a.dcm"
    source.write_bytes(encoded())
    examples.ct.save_as(tmp_path / "ct.dcm")
    options = ("--region", "Stomach", "--kind", "endoscopic", "--source", tmp_path / "ct.dcm")
    printed = run(capsys, "video", source, "-o", target, *options)
    assert printed.strip() == f"{target}: 6 frames, 96 x 128"
    assert dcmread(target).StudyInstanceUID == examples.ct.StudyInstanceUID
    assert (dcmread(target).Modality, pixels.video_stream(target).rstrip(b"\0")) == ("ES", encoded().rstrip(b"\0"))
    assert "'film' is not a kind of video" in run(
        capsys, "video", source, "-o", target, "--region", "Stomach", "--kind", "film"
    )
    assert "is not the meaning of a code" in run(capsys, "video", source, "-o", target, "--region", "stomachs")
