"""Properties of generated structures: every element is read with its value, and remains after other changes."""

from __future__ import annotations

import io
from typing import Any

import pydicom
import pytest
from hypothesis import HealthCheck, assume, given, settings

from dcmgen import dcmread
from dcmgen.errors import ReadError
from dcmgen.model.sequence import Sequence
from dcmgen.testing.structures import Structure, structures
from tests.codec.files import touched, written

pytestmark = pytest.mark.filterwarnings("ignore")
relaxed = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)


def content(dataset: Any) -> dict[int, Any]:
    """Return the values of a dataset in the form of `Structure.elements`; an empty value is empty bytes or text."""
    found: dict[int, Any] = {}
    for element in dataset:
        value = element.value
        if isinstance(value, (Sequence, pydicom.Sequence)):
            found[int(element.tag)] = [content(item) for item in value]
        elif isinstance(value, (bytes, int)):
            found[int(element.tag)] = value
        else:
            found[int(element.tag)] = str(value or "")
    return found


def normal(elements: dict[int, Any]) -> dict[int, Any]:
    """Convert bytes and empty values to text, because the VR of private elements is unknown in implicit VR."""
    return {
        tag: [normal(item) for item in value] or ""
        if isinstance(value, list)
        else value.decode("latin-1")
        if isinstance(value, bytes)
        else value
        for tag, value in elements.items()
    }


def add_to_items(dataset: Any) -> None:
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                add_to_items(item)
                item.PatientComments = "added"


def without_comments(elements: dict[int, Any]) -> dict[int, Any]:
    return {
        tag: [without_comments(item) for item in value] if isinstance(value, list) else value
        for tag, value in elements.items()
        if tag != 0x00104000
    }


def is_read_by_pydicom(data: bytes) -> bool:
    """Return whether pydicom can read a file: it does not read the little endian items of UN in big endian."""
    return b"1.2.840.10008.1.2.2" not in data or b"UN\0\0" not in data


@relaxed
@given(file=structures())
def test_every_element_is_read(file: Structure) -> None:
    ds = touched(file.data)
    assert normal(content(ds)) == normal(file.elements)
    assert {tag: content(ds.file_meta).get(tag) for tag in file.meta} == file.meta
    assert written(ds) == file.data


@relaxed
@given(file=structures())
def test_faults_are_reported(file: Structure) -> None:
    assert bool(touched(file.data).repairs) == bool(file.faults)
    if file.faults:
        with pytest.raises(ReadError):
            touched(file.data, strict=True)
    else:
        assert touched(file.data, strict=True).repairs == []


@relaxed
@given(file=structures())
def test_every_element_remains_after_an_unrelated_change(file: Structure) -> None:
    ds = dcmread(file.data)
    ds.PatientComments = "added"
    back = dcmread(written(ds))
    assert back.PatientComments == "added"
    assert without_comments(normal(content(back))) == normal(file.elements)
    assert {tag: content(back.file_meta).get(tag) for tag in file.meta} == file.meta


@relaxed
@given(file=structures())
def test_every_element_remains_after_a_change_of_every_item(file: Structure) -> None:
    ds = dcmread(file.data)
    add_to_items(ds)
    data = written(ds)
    assert without_comments(normal(content(dcmread(data)))) == normal(file.elements)


@relaxed
@given(file=structures(faulty=False))
def test_pydicom_reads_the_same(file: Structure) -> None:
    assume(is_read_by_pydicom(file.data))
    assert normal(content(pydicom.dcmread(io.BytesIO(file.data)))) == normal(file.elements)


@relaxed
@given(file=structures())
def test_pydicom_reads_what_was_rewritten(file: Structure) -> None:
    ds = dcmread(file.data)
    add_to_items(ds)
    ds.PatientComments = "added"
    data = written(ds)
    assume(is_read_by_pydicom(data))
    theirs = pydicom.dcmread(io.BytesIO(data))
    assert without_comments(normal(content(theirs))) == normal(file.elements)
