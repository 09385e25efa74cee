"""Properties of generated datasets: values are read as they were written, and damaged files raise only `DicomError`."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread
from dcmgen.codec.json import from_json, to_json
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.xml import from_xml, to_xml
from dcmgen.errors import DicomError
from dcmgen.testing.strategies import damaged_files, datasets, files, native_syntaxes
from dcmgen.uid import ImplicitVRLittleEndian
from tests.codec.files import written

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.DicomWarning")
relaxed = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


@relaxed
@given(ds=datasets(), syntax=native_syntaxes().filter(lambda uid: uid != ImplicitVRLittleEndian))
def test_explicit_vr_is_lossless(ds: Dataset, syntax: str) -> None:
    back = dcmread(written(ds, transfer_syntax=syntax), strict=True)
    assert back == ds
    assert [(e.tag, e.VR) for e in back.iterall()] == [(e.tag, e.VR) for e in ds.iterall()]


@relaxed
@given(ds=datasets(private=False))
def test_implicit_vr_is_lossless_for_standard_elements(ds: Dataset) -> None:
    assert dcmread(written(ds, transfer_syntax=ImplicitVRLittleEndian), strict=True) == ds


@relaxed
@given(ds=datasets(ascii_only=True))
def test_ascii_needs_no_character_set(ds: Dataset) -> None:
    assert dcmread(written(ds), strict=True) == ds


@relaxed
@given(data=files())
def test_files_are_written_as_they_were_read(data: bytes) -> None:
    ds = dcmread(data, strict=True)
    for element in ds.iterall():
        assert element.value is not element
    assert written(ds) == data


@relaxed
@given(ds=datasets())
def test_other_models_are_lossless(ds: Dataset) -> None:
    assert from_plain(to_plain(ds)) == ds
    assert from_json(to_json(ds)) == ds
    assert to_plain(from_xml(to_xml(ds))) == to_plain(from_xml(to_xml(from_xml(to_xml(ds)))))


@relaxed
@given(data=damaged_files(), strict=st.booleans())
def test_damaged_files_are_read_or_raise_dicom_error(data: bytes, strict: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ds = dcmread(data, force=True, strict=strict)
            for element in ds.iterall():
                assert element.value is not element
            str(ds)
        except DicomError:
            return
        assert written(ds) == data
        try:
            to_json(ds)
            written(ds, transfer_syntax=ImplicitVRLittleEndian, enforce_file_format=True)
        except DicomError:
            return
