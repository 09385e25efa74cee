"""Output and errors of the commands, run as subprocesses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.data import dciodvfy, needs_dciodvfy

ENV_WIDTH = {"COLUMNS": "160"}


def dcmgen(*argv: object, **options: object) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "dcmgen", *map(str, argv)],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **ENV_WIDTH},
        **options,  # type: ignore[call-overload]
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Output folder of a demo with four slices."""
    target = tmp_path_factory.mktemp("demo")
    done = dcmgen("demo", target, "--slices", 4)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 errors" in done.stdout
    assert "every voxel equal" in done.stdout
    return target


@pytest.fixture(scope="module")
def image(folder: Path) -> Path:
    return folder / "ct" / "0001.dcm"


def test_demo_draws_a_contact_sheet(folder: Path) -> None:
    from PIL import Image

    with Image.open(folder / "contact-sheet.png") as picture:
        low, high = picture.convert("L").getextrema()
        assert picture.width > 256
        assert low < 20
        assert high > 200


@needs_dciodvfy
def test_dciodvfy_finds_no_errors_in_the_demo(folder: Path) -> None:
    for path in sorted((folder / "ct").iterdir()):
        done = subprocess.run([dciodvfy() or "", str(path)], capture_output=True, text=True)
        lines = (done.stdout + done.stderr).splitlines()
        assert [line for line in lines if line.startswith("Error")] == []


def test_dcmdump_reads_the_demo(folder: Path) -> None:
    import shutil

    if shutil.which("dcmdump") is None:
        pytest.skip("dcmdump (dcmtk) is not installed")
    for path in sorted((folder / "ct").iterdir()):
        done = subprocess.run(["dcmdump", str(path)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert "Phantom^Thorax" in done.stdout


def test_dump_is_plain_when_piped(image: Path) -> None:
    done = dcmgen("dump", image)
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert any(
        line.split() == ["(0010,0010)", "PN", "PatientName", "Phantom^Thorax"] for line in done.stdout.splitlines()
    )
    assert any("PixelData" in line and "131072 bytes" in line for line in done.stdout.splitlines())


def test_dump_one_element(image: Path) -> None:
    assert dcmgen("dump", image, "--tag", "Rows").stdout.split() == ["(0028,0010)", "US", "Rows", "256"]
    assert dcmgen("dump", image, "--tag", "0028,0010").stdout.split()[-1] == "256"
    assert dcmgen("dump", image, "--tag", "EchoTime").returncode == 1


def test_validate_files_with_and_without_errors(image: Path, tmp_path: Path) -> None:
    assert dcmgen("validate", image).returncode == 0
    import dcmgen as dcm

    ds = dcm.dcmread(image)
    del ds.Rows
    ds.PatientSex = "X"
    ds.save_as(tmp_path / "bad.dcm")
    done = dcmgen("validate", tmp_path / "bad.dcm")
    assert done.returncode == 1
    assert "Rows" in done.stdout
    assert "PatientSex" in done.stdout
    found = json.loads(dcmgen("validate", "--json", tmp_path / "bad.dcm").stdout)
    paths = {f["path"] for f in found[str(tmp_path / "bad.dcm")]["findings"] if f["severity"] == "error"}
    assert {"Rows", "PatientSex"} <= paths


def test_validate_prints_the_findings_of_a_series_once(image: Path, tmp_path: Path) -> None:
    import dcmgen as dcm

    ds = dcm.dcmread(image)
    for number, sex in enumerate("XXM"):
        ds.PatientSex = sex
        ds.save_as(tmp_path / f"{number}.dcm")
    done = dcmgen("validate", tmp_path, "--level", "error")
    assert done.stdout.count("the same as in 0.dcm") == 1
    assert done.stdout.count("Patient's Sex (0010,0040) is X") == 1


def test_validate_a_folder_writes_html_and_junit_reports(folder: Path, tmp_path: Path) -> None:
    done = dcmgen("validate", folder / "ct", "--html", tmp_path / "r.html", "--junit", tmp_path / "r.xml")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 files (CT Image 4): 0 with errors" in done.stdout
    assert (tmp_path / "r.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert "<testsuite" in (tmp_path / "r.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("PatientSex", "(0010,0040)"),
        ("0010,0040", "PatientSex"),
        ("1.2.840.10008.1.2.4.90", "JPEG2000Lossless"),
        ("CT Image", "from dcmgen.iods import CTImage"),
        ("Image Plane", "ImagePositionPatient"),
        ("TID1500", "TID 1500 Measurement Report"),
        ("ct radiation dose", "X-Ray Radiation Dose Report"),
    ],
)
def test_lookup(word: str, expected: str) -> None:
    done = dcmgen("lookup", word)
    assert done.returncode == 0, done.stderr
    assert expected in done.stdout


def test_lookup_of_a_class_and_of_a_typo() -> None:
    assert "A.3" in dcmgen("lookup", "CTImage").stdout
    assert "#sect_C.7.3.1" in dcmgen("lookup", "General Series").stdout  # a section without a separate page
    typo = dcmgen("lookup", "PatientNmae")
    assert typo.returncode == 1
    assert "PatientName" in typo.stderr
    assert dcmgen("lookup", " ").returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("rules", "CT"),
        ("rules", "CT Image", "--module", "nope"),
        ("validate", "--explain", "nope"),
        ("validate", __file__, "--suppress", __file__),
        ("convert", __file__, "x.dcm", "-t", "1.2.3"),
    ],
)
def test_unknown_names_are_reported_in_one_line(arguments: tuple[str, ...]) -> None:
    done = dcmgen(*arguments)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize("name", ["ct image", "CTImage", "CT Image Storage", "1.2.840.10008.5.1.4.1.1.2"])
def test_rules_accepts_other_names_of_an_iod(name: str) -> None:
    done = dcmgen("rules", name, "--depth", 0)
    assert done.returncode == 0, done.stderr
    assert "(0018,0060)" in done.stdout


def test_rules_prints_a_template() -> None:
    done = dcmgen("rules", "TID 2010")
    assert done.returncode == 0, done.stderr
    assert "Document Title Modifier" in done.stdout
    assert ">" in done.stdout


def test_lookup_without_a_match() -> None:
    done = dcmgen("lookup", "nosuchthingatall")
    assert done.returncode == 1
    assert "nosuchthingatall" in done.stderr


def test_rules_prints_an_iod() -> None:
    done = dcmgen("rules", "CT Image")
    assert done.returncode == 0, done.stderr
    assert "(0020,0032)" in done.stdout


def test_rules_expands_sequences_to_the_given_depth() -> None:
    flat = dcmgen("rules", "CT Image", "--depth", 0).stdout
    assert "(0010,0010)" in flat
    assert "(0008,1110)" in flat
    assert "(0008,1155)" not in flat
    assert len(flat.splitlines()) * 4 < len(dcmgen("rules", "CT Image").stdout.splitlines())


def test_show_writes_a_picture(image: Path, tmp_path: Path) -> None:
    from PIL import Image

    assert dcmgen("show", image, "--out", tmp_path / "a.png").returncode == 0
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.size == (256, 256)
    piped = dcmgen("show", image)
    assert piped.returncode == 2
    assert "--out" in piped.stderr


def test_show_draws_waveforms(tmp_path: Path) -> None:
    from dcmgen import examples

    done = dcmgen("show", examples.get_path("waveform"), "--out", tmp_path / "a.png")
    assert done.returncode == 0, done.stderr
    assert "waveforms" in done.stdout
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "part", "count"), [("ct", "frame", 1), ("rt_ss", "plane", 3), ("waveform", "multiplex group", 1)]
)
def test_show_counts_from_one_in_errors(name: str, part: str, count: int, tmp_path: Path) -> None:
    from dcmgen import examples

    file = Path(examples.get_path(name))
    reason = f"{file}: {part} 9 does not exist; the number of {part}s is {count}"
    done = dcmgen("show", file, "--frame", 9, "--output", tmp_path / "a.png")
    assert (done.returncode, done.stderr.strip()) == (2, f"dcmgen: {reason}")
    several = dcmgen("show", file, file, "--frame", 9, "--output", tmp_path / "a.png")
    assert several.stderr.splitlines() == [f"dcmgen: {reason}"] * 2


@pytest.fixture
def objects(image: Path, tmp_path: Path) -> list[Path]:
    """A CT image, an RT plan and a small MR image."""
    from dcmgen import examples

    plan, mr = tmp_path / "plan.dcm", tmp_path / "mr.dcm"
    plan.write_bytes(Path(examples.get_path("rt_plan")).read_bytes())
    mr.write_bytes(Path(examples.get_path("mr")).read_bytes())
    return [image, plan, mr]


def test_show_draws_several_files_above_their_names(objects: list[Path], tmp_path: Path) -> None:
    import numpy as np
    from PIL import Image

    from dcmgen import dcmread, pixels
    from dcmgen.pictures.canvas import enlarged

    done = dcmgen("show", *objects, "--size", 512, "-o", tmp_path / "a.png")
    assert done.returncode == 0, done.stderr
    assert "3 of 3 files" in done.stdout
    renamed = tmp_path / "other-name.dcm"
    renamed.write_bytes(objects[0].read_bytes())
    dcmgen("show", renamed, *objects[1:], "--size", 512, "-o", tmp_path / "b.png")
    first, second = (np.asarray(Image.open(tmp_path / name)) for name in ("a.png", "b.png"))
    ct, mr = (pixels.render(dcmread(objects[n])) for n in (0, 2))
    assert np.array_equal(first[:256, :256, 0], ct)
    assert np.array_equal(first[-256 - 24 : -24, :256, 0], enlarged(mr, 4))
    assert first[:256, 260:516].mean() > 200  # the page of the plan
    rows, columns = np.nonzero((first != second).any(-1))
    assert 256 <= rows.min() <= rows.max() < 280  # only the name of the first file differs
    assert columns.max() < 256


def test_show_continues_after_a_file_that_cannot_be_shown(objects: list[Path], tmp_path: Path) -> None:
    missing, output = tmp_path / "missing.dcm", tmp_path / "a.png"
    done = dcmgen("show", objects[0], missing, objects[2], "--output", output)
    assert done.returncode == 1
    assert "2 of 3 files" in done.stdout
    assert done.stderr == f"dcmgen: no such file or folder: {missing}\n"
    output.unlink()
    assert dcmgen("show", missing, missing, "--output", output).returncode == 2
    assert not output.exists()


def test_show_prints_the_texts_of_several_files(objects: list[Path]) -> None:
    done = dcmgen("show", objects[1], objects[1])
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("RT Plan\n") == 2
    assert done.stdout.startswith(f"{objects[1]}\n")
    assert dcmgen("show", *objects).returncode == 2  # images need a terminal


def test_show_prints_names_below_pictures_in_a_terminal(objects: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    import re
    from io import StringIO

    from rich.console import Console

    from dcmgen.cli import show

    terminal = Console(
        file=StringIO(), force_terminal=True, width=100, highlight=False, markup=False, color_system=None
    )
    monkeypatch.setattr(show, "out", terminal)
    copies = [objects[2].with_name(f"{number}{'-' * 40}.dcm") for number in range(4)]
    for copy in copies:
        copy.write_bytes(objects[2].read_bytes())
    assert show.show([*copies, objects[1]], frame=None, window=None, over=None, size=400, output=None) == 0
    printed = re.sub(r"\x1b\[[\d;]*m", "", terminal.file.getvalue()).splitlines()  # type: ignore[attr-defined]
    names = [line for line in printed if "▀" not in line]
    assert [len(name) for name in names[0].split()] == [32] * 3  # three in a row, shortened
    assert names[0].endswith("-.dcm")
    assert names[2:4] == ["plan.dcm", "RT Plan"]


def test_convert_writes_a_file_that_can_be_read_from_a_dataset_without_file_meta(image: Path, tmp_path: Path) -> None:
    import pydicom

    from dcmgen import dcmread
    from dcmgen.codec.writer import encode_dataset

    (tmp_path / "bare").write_bytes(encode_dataset(dcmread(image), "1.2.840.10008.1.2"))
    for name, uid in (("ExplicitVRBigEndian", "1.2.840.10008.1.2.2"), ("ImplicitVRLittleEndian", "1.2.840.10008.1.2")):
        done = dcmgen("convert", tmp_path / "bare", tmp_path / name, "-t", name)
        assert done.returncode == 0, done.stderr
        peer = pydicom.dcmread(tmp_path / name)
        assert peer.file_meta.TransferSyntaxUID == uid
        assert peer.file_meta.MediaStorageSOPInstanceUID == dcmread(image).SOPInstanceUID


def test_convert(image: Path, tmp_path: Path) -> None:
    import numpy as np

    import dcmgen as dcm

    done = dcmgen("convert", image, tmp_path / "rle.dcm", "-t", "RLELossless")
    assert done.returncode == 0, done.stderr
    ds = dcm.dcmread(tmp_path / "rle.dcm")
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.5"
    assert np.array_equal(ds.pixel_array, dcm.dcmread(image).pixel_array)
    again = dcmgen("convert", image, tmp_path / "rle.dcm", "-t", "RLELossless")
    assert again.returncode == 2
    assert "--overwrite" in again.stderr


def test_convert_refuses_incomplete_frames(image: Path, tmp_path: Path) -> None:
    import dcmgen as dcm
    from dcmgen import encaps

    ds = dcm.dcmread(image)
    ds.compress("1.2.840.10008.1.2.4.70")
    frame = encaps.get_frame(ds.PixelData, 0, number_of_frames=1)
    ds.PixelData = encaps.encapsulate([frame[: len(frame) // 4 * 2]])
    ds.save_as(tmp_path / "cut.dcm")
    refused = dcmgen("convert", tmp_path / "cut.dcm", tmp_path / "out.dcm", "-t", "RLELossless")
    assert refused.returncode == 2
    assert "frame 0" in refused.stderr
    assert not (tmp_path / "out.dcm").exists()
    kept = dcmgen("convert", tmp_path / "cut.dcm", tmp_path / "out.dcm", "-t", "RLELossless", "--keep-damaged")
    assert kept.returncode == 0, kept.stderr
    assert "frame 0" in kept.stderr
    assert dcm.dcmread(tmp_path / "out.dcm").pixel_array.shape == dcm.dcmread(image).pixel_array.shape


@pytest.mark.parametrize("command", ["dump", "validate", "show"])
def test_a_missing_file_is_reported_in_one_line(command: str, tmp_path: Path) -> None:
    done = dcmgen(command, tmp_path / "nothing.dcm")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "nothing.dcm" in done.stderr


@pytest.mark.parametrize("command", ["dump", "show", "validate"])
def test_a_file_that_is_not_dicom_is_reported_in_one_line(command: str, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("not DICOM\n" * 100)
    more = ["--output", tmp_path / "x.png"] if command == "show" else []
    done = dcmgen(command, path, *more)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr


@pytest.mark.parametrize("command", ["dump", "show"])
def test_a_folder_instead_of_a_file(command: str, tmp_path: Path) -> None:
    done = dcmgen(command, tmp_path, *(["--output", tmp_path / "x.png"] if command == "show" else []))
    assert done.returncode == 2
    assert "is a folder" in done.stderr


def test_validate_skips_and_counts_files_of_a_folder_that_are_not_dicom(folder: Path, tmp_path: Path) -> None:
    done = dcmgen("validate", folder, "--html", tmp_path / "r.html", "--json")
    assert done.returncode == 0
    assert "contact-sheet.png" not in done.stdout
    assert "contact-sheet.png" not in (tmp_path / "r.html").read_text("utf-8")
    done = dcmgen("validate", folder)
    assert done.returncode == 0
    *_, summary, skipped = done.stdout.splitlines()
    assert summary == "4 files (CT Image 4): 0 with errors, 0 with warnings"
    assert skipped == "skipped a file that is not DICOM: contact-sheet.png"
    named = dcmgen("validate", folder / "contact-sheet.png", folder / "ct")
    assert named.returncode == 1
    assert "5 files (CT Image 4, unknown IOD 1): 1 with errors" in named.stdout


def test_validate_reports_a_damaged_file_of_a_folder(image: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.dcm").write_bytes(image.read_bytes()[:140])
    (tmp_path / "empty").touch()
    done = dcmgen("validate", tmp_path)
    assert done.returncode == 1
    assert "1 with errors" in done.stdout
    assert "skipped a file that is not DICOM: empty" in done.stdout


def test_validate_summarizes_what_is_wrong_across_the_files(image: Path, tmp_path: Path) -> None:
    (tmp_path / "1.dcm").write_bytes(image.read_bytes())
    (tmp_path / "2.dcm").write_bytes(image.read_bytes())
    done = dcmgen("validate", tmp_path)
    assert done.returncode == 1
    assert "0 with errors, 0 with warnings, 1 error across the files" in done.stdout


def test_validate_quiet_prints_only_files_with_errors(image: Path, tmp_path: Path) -> None:
    import dcmgen as dcm

    (tmp_path / "good.dcm").write_bytes(image.read_bytes())
    assert dcmgen("validate", tmp_path, "--quiet").stdout == ""
    ds = dcm.dcmread(image)
    ds.PatientSex = "X"
    ds.SOPInstanceUID = "2.25.1"
    ds.save_as(tmp_path / "bad.dcm")
    done = dcmgen("validate", tmp_path, "--quiet")
    assert done.returncode == 1
    assert "bad.dcm" in done.stdout
    assert "good.dcm:" not in done.stdout
    assert "warning" not in done.stdout.split("across the files")[-1]


@pytest.mark.parametrize("command", ["dump", "validate"])
def test_standard_input(command: str, image: Path) -> None:
    with image.open("rb") as stream:
        done = dcmgen(command, "-", stdin=stream)
    assert done.returncode == 0, done.stderr
    assert ("Phantom^Thorax" if command == "dump" else "standard input: CT Image, no findings") in done.stdout


def test_dump_of_several_files_continues_after_a_failure(folder: Path, tmp_path: Path) -> None:
    first, second = folder / "ct" / "0001.dcm", folder / "ct" / "0002.dcm"
    done = dcmgen("dump", "--tag", "InstanceNumber", first, tmp_path / "missing.dcm", second)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        str(first),
        "(0020,0013) IS InstanceNumber 1",
        str(second),
        "(0020,0013) IS InstanceNumber 2",
    ]
    assert done.stderr == f"dcmgen: no such file or folder: {tmp_path / 'missing.dcm'}\n"


def test_dump_json_is_read_by_pydicom(folder: Path, image: Path) -> None:
    import pydicom

    text = dcmgen("dump", "--json", image).stdout
    assert pydicom.Dataset.from_json(text) == pydicom.Dataset.from_json(pydicom.dcmread(image).to_json())
    both = json.loads(dcmgen("dump", "--json", image, folder / "ct" / "0002.dcm").stdout)
    assert [each["00200013"]["Value"] for each in both] == [[1], [2]]
    assert dcmgen("dump", "--json", "--tag", "Rows", image).returncode == 2


def test_dump_suggests_keywords(image: Path) -> None:
    assert "did you mean PatientName" in dcmgen("dump", image, "--tag", "PatientNmae").stderr


def test_convert_a_folder(folder: Path, tmp_path: Path) -> None:
    import dcmgen as dcm

    done = dcmgen("convert", folder, tmp_path / "rle", "-t", "RLELossless")
    assert done.returncode == 0, done.stderr
    assert "skipped a file that is not DICOM" in done.stdout
    converted = sorted((tmp_path / "rle" / "ct").iterdir())
    assert len(converted) == 4
    for path in converted:
        before, after = dcm.dcmread(folder / "ct" / path.name), dcm.dcmread(path)
        assert after.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.5"
        assert (after.pixel_array == before.pixel_array).all()
    again = dcmgen("convert", folder, tmp_path / "rle", "-t", "RLELossless")
    assert again.returncode == 1
    assert again.stderr.count("--overwrite") == 4
    inside = dcmgen("convert", folder, folder / "new", "-t", "RLELossless")
    assert inside.returncode == 2
    assert not (folder / "new").exists()


def test_convert_does_not_overwrite_a_file_of_the_same_name(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "0001.dcm").write_bytes((folder / "ct" / "0001.dcm").read_bytes())
    done = dcmgen(
        "convert",
        folder / "ct" / "0001.dcm",
        tmp_path / "a" / "0001.dcm",
        tmp_path / "to",
        "-t",
        "RLELossless",
        "--overwrite",
    )
    assert done.returncode == 1
    assert "have the same name" in done.stderr


def test_a_closed_pipe_ends_a_command_without_a_message() -> None:
    # the output is larger than the buffer of the pipe
    command = f"'{sys.executable}' -m dcmgen lookup a | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "141"
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("words", "completion"),
    [
        ("dump --tag PatientsB", ""),
        ("dump --tag PatientB", "PatientBirthDate"),
        ("rules 'CT I", "CT Image"),
        ("rules CTImage --module 'Image Pl", "Image Plane"),
        ("convert a b -t JPEGLSL", "JPEGLSLossless"),
        ("validate --level w", "warning"),
    ],
)
def test_the_shell_completes_arguments(words: str, completion: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_DCMGEN_COMPLETE", "complete_zsh")
    monkeypatch.setenv("_TYPER_COMPLETE_ARGS", f"dcmgen {words}")
    assert completion in dcmgen().stdout


def test_unknown_commands_and_options_are_reported_in_one_line() -> None:
    for argv in (["nonsense"], ["dump"], ["dump", "--nonsense", "x"]):
        done = dcmgen(*argv)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1, done.stderr


def test_version() -> None:
    from dcmgen import __version__

    first, *editions = dcmgen("--version").stdout.splitlines()
    assert first == f"dcmgen {__version__}"
    assert "DICOM 2026c: PS3.5, PS3.15" in editions
