"""Methods of a dataset that call higher layers."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, FileMetaDataset, dcmread, examples
from dcmgen.errors import MissingElementError
from dcmgen.iods import CTImage
from dcmgen.items import CodeSequenceMacro


def test_save_as(tmp_path: Path) -> None:
    ds = examples.ct
    ds.save_as(tmp_path / "a.dcm")
    assert dcmread(tmp_path / "a.dcm") == ds
    with pytest.raises(FileExistsError):
        ds.save_as(tmp_path / "a.dcm", overwrite=False)
    buffer = io.BytesIO()
    ds.save_as(buffer)
    assert buffer.getvalue() == (tmp_path / "a.dcm").read_bytes()


@pytest.mark.parametrize("name", ["ct", "rt_plan", "rt_ss", "waveform"])
@pytest.mark.parametrize(
    "convert",
    [
        lambda ds: Dataset.from_json(ds.to_json()),
        lambda ds: Dataset.from_json(ds.to_json_dict()),
        lambda ds: Dataset.from_xml(ds.to_xml()),
        lambda ds: Dataset.from_plain(ds.to_plain()),
    ],
)
def test_conversion_to_other_formats_and_back(name: str, convert: Callable[[Dataset], Dataset]) -> None:
    ds = getattr(examples, name)
    assert convert(ds) == ds


@pytest.mark.parametrize("cls", [Dataset, CTImage])
def test_from_dict_takes_values_by_keyword(cls: type[Dataset | CTImage]) -> None:
    made = cls.from_dict({"PatientID": "1", "ProcedureCodeSequence": [{"CodeValue": "2"}, {"CodeValue": "3"}]})
    assert type(made) is cls
    assert [code.CodeValue for code in made.ProcedureCodeSequence] == ["2", "3"]
    with pytest.raises(AttributeError, match="PatientName"):
        cls.from_dict({"PatientsName": "Doe"})


def test_from_dict_creates_items() -> None:
    item = CodeSequenceMacro.from_dict({"CodeValue": "1"})
    assert CTImage(ProcedureCodeSequence=[item]).ProcedureCodeSequence[0].CodeValue == "1"


def test_from_plain_creates_objects_of_any_class() -> None:
    ds = examples.ct
    ct = CTImage.from_plain(ds.to_plain())
    assert type(ct) is CTImage
    assert ct == ds
    assert ct.file_meta == ds.file_meta
    code = CodeSequenceMacro(CodeValue="1")
    assert CodeSequenceMacro.from_plain(code.to_plain()) == code
    assert FileMetaDataset.from_plain(ds.file_meta.to_plain()) == ds.file_meta
    assert "SOPClassUID" not in CTImage.from_plain({"00100020": {"vr": "LO", "value": "1"}})


def test_typed_shares_the_store() -> None:
    ds = examples.ct
    ct = ds.typed()
    assert type(ct) is CTImage
    ct.PatientID = "changed"
    assert ds.PatientID == "changed"
    assert ct == ds


def test_validate() -> None:
    ds = examples.ct
    assert not ds.validate().errors
    del ds.Rows
    assert any("Rows" in str(finding) for finding in ds.validate().errors)


def test_pixels() -> None:
    ds = examples.ct
    array = ds.pixel_array
    assert ds.pixel_array is array
    ds.set_pixel_data(array + 1)
    np.testing.assert_array_equal(ds.pixel_array, array + 1)
    ds.compress("1.2.840.10008.1.2.5")
    assert ds.file_meta.TransferSyntaxUID.name == "RLE Lossless"
    ds.decompress()
    np.testing.assert_array_equal(ds.pixel_array, array + 1)
    ds = examples.ybr_color
    ds.pixel_array_options(index=0)
    assert ds.pixel_array.shape == (240, 320, 3)


@pytest.mark.parametrize("made", [Dataset, CTImage])
def test_without_pixels(made: Callable[[], Any]) -> None:
    with pytest.raises(MissingElementError, match="no pixels"):
        _ = made().pixel_array
    assert "image/png" not in made()._repr_mimebundle_()


def test_images_for_notebooks() -> None:
    bundle = examples.ct._repr_mimebundle_()
    assert bundle["image/png"].startswith(b"\x89PNG")
    assert base64.b64encode(bundle["image/png"]).decode() in bundle["text/html"]
