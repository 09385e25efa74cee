"""`import dcmgen` loads few modules, and public names are where users of pydicom expect them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import dcmgen
from dcmgen import Dataset, examples

ROOT = Path(__file__).parents[1]
HEAVY = {
    "numpy", "attrs", "attr", "typing", "inspect", "dataclasses", "re", "enum", "datetime", "decimal", "pathlib", "json",
    "lxml", "hashlib", "uuid", "difflib", "logging",
}  # fmt: skip


def loaded(code: str) -> set[str]:
    """Return the modules that `code` loads in a new process, in addition to those of Python itself."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-S", "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    return set(done.stdout.split())


def test_importing_the_package_loads_no_other_module() -> None:
    assert {name for name in loaded("import dcmgen") if not name.startswith("__")} == {"dcmgen", "dcmgen._lazy"}


@pytest.mark.parametrize(
    "code",
    [
        "import dcmgen; ds = dcmgen.Dataset(PatientName='Doe', PixelSpacing=[1, 2], Rows=5); ds.BeamSequence = [{}]; ds.dir(); str(ds)",
        "from dcmgen import DataElement, PersonName, Sequence, Tag, UID",
    ],
)
def test_making_datasets_loads_no_heavy_module(code: str) -> None:
    assert not loaded(code) & HEAVY


def test_reading_a_header_loads_few_modules_of_python(tmp_path: Path) -> None:
    path = tmp_path / "ct.dcm"
    Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", SOPInstanceUID="1.2.3", PatientName="Doe", Rows=5).save_as(path)
    found = loaded(f"import dcmgen; dcmgen.dcmread({str(path)!r})[0x00100010].value") - loaded("import os")
    assert {name for name in found if not name.startswith(("dcmgen", "_"))} == {
        "gc",
        "itertools",
        "math",
        "struct",
    }
    assert "dcmgen.dictionary.data.elements" not in found


def test_the_scanner_loads_only_constants() -> None:
    found = {name for name in loaded("import dcmgen.codec.scan") if name.startswith("dcmgen.")}
    assert found - {"dcmgen._version", "dcmgen._lazy"} == {
        "dcmgen.codec",
        "dcmgen.codec.scan",
        "dcmgen.values",
        "dcmgen.values.tags",
        "dcmgen.values.vr",
    }


def test_reading_a_native_file_does_not_load_the_compressed_transfer_syntaxes() -> None:
    code = """
from io import BytesIO
from dcmgen import Dataset, dcmread
file = BytesIO()
Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", SOPInstanceUID="1.2.3", Rows=5).save_as(file)
assert dcmread(file.getvalue()).Rows == 5"""
    assert not loaded(code) & {"dcmgen.codec.transfer_syntaxes", "dcmgen.dictionary.data.uid_constants"}


def test_native_pixels_do_not_load_codecs() -> None:
    path = str(examples.get_path("ct"))
    code = f"""
import sys
from dcmgen import dcmread
assert dcmread({path!r}).pixel_array.shape == (128, 128)
print(*sys.modules)"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    found = set(done.stdout.split())
    assert "dcmgen.pixels.native" in found
    unneeded = ("codestreams", "families", "codecs", "frames", "recognition", "video")
    assert not found & {f"dcmgen.pixels.{name}" for name in unneeded}


@pytest.mark.parametrize(
    "name",
    ["Dataset", "DataElement", "Sequence", "Tag", "UID", "PersonName", "generate_uid", "DicomError", "FileMetaDataset"],
)
def test_public_names(name: str) -> None:
    assert getattr(dcmgen, name).__name__ == name
    assert name in dcmgen.__all__
    assert name in dir(dcmgen)


@pytest.mark.parametrize(
    ("module", "names"),
    [("tag", "Tag"), ("uid", "UID generate_uid"), ("dataset", "Dataset FileMetaDataset"), ("dataelem", "DataElement"), ("sequence", "Sequence"),
     ("multival", "MultiValue"), ("valuerep", "DA DT TM DS IS PersonName VR"), ("errors", "DicomError InvalidDicomError")],
)  # fmt: skip
def test_modules_with_the_names_of_pydicom(module: str, names: str) -> None:
    found = getattr(dcmgen, module)
    assert found is importlib.import_module(f"dcmgen.{module}")
    for name in names.split():
        assert hasattr(found, name)


def test_former_names_are_explained() -> None:
    with pytest.raises(AttributeError, match=r"use dcmgen\.dcmread$"):
        _ = dcmgen.read_file  # type: ignore[attr-defined]
