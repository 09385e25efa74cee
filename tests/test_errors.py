"""Errors contain their location and advice, derive from built-in exceptions, and can be pickled."""

from __future__ import annotations

import inspect
import pickle
import traceback

import pytest

import dcmgen.errors
from dcmgen import Dataset
from dcmgen.errors import AbsentError, DicomError, KeywordError, ReadError

KINDS = [
    kind
    for name in dcmgen.errors.__all__
    if inspect.isclass(kind := getattr(dcmgen.errors, name)) and issubclass(kind, DicomError) and name == kind.__name__
]
"""All error classes, without aliases."""
PLAIN = [kind for kind in KINDS if kind.__init__ is DicomError.__init__]
"""Error classes with the parameters of `DicomError`."""


def test_text_of_an_error() -> None:
    error = ReadError(
        "is truncated", path="a.dcm", tag_path="BeamSequence[0].BeamName", offset=100, advice="Read it with force"
    )
    assert str(error) == "a.dcm, BeamSequence[0].BeamName, byte 100: is truncated. Read it with force"
    assert (error.path, error.tag_path, error.offset, error.advice) == (
        "a.dcm",
        "BeamSequence[0].BeamName",
        100,
        "Read it with force",
    )
    assert str(ReadError("is truncated")) == "is truncated"
    error = ReadError("is truncated", offset=0)
    error.path = "later.dcm"
    assert str(error) == "later.dcm, byte 0: is truncated"


@pytest.mark.parametrize("kind", PLAIN)
def test_errors_can_be_pickled(kind: type[DicomError]) -> None:
    error = kind("message", tag_path="Rows", advice="Do this")
    assert str(error) == "Rows: message. Do this"
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (str(copy), copy.tag_path, copy.advice) == (str(error), "Rows", "Do this")


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_is_a_built_in_exception_and_in_the_tree(kind: type[DicomError]) -> None:
    assert kind is DicomError or any(
        issubclass(kind, builtin) for builtin in (ValueError, TypeError, AttributeError, KeyError, RuntimeError)
    )
    assert f" {kind.__name__} " in f" {dcmgen.errors.__doc__} ".replace("\n", " ")


@pytest.mark.parametrize(("keyword", "kind"), [("PatientsName", KeywordError), ("PatientName", AbsentError)])
def test_lazy_errors_look_like_their_public_class(keyword: str, kind: type[DicomError]) -> None:
    with pytest.raises(kind) as caught:
        getattr(Dataset(), keyword)
    assert "".join(traceback.format_exception_only(caught.value)).startswith(f"dcmgen.errors.{kind.__name__}: ")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is kind
    assert str(copy) == str(caught.value)
