"""Add two value representations to the table, one line each, and use them.

This is a program, because every module derives its sets from `dcmgen.values.vr` when it is imported.
"""

from __future__ import annotations

import sys
import warnings
from importlib.util import find_spec, module_from_spec
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

LINES = """\
    Representation("HF", Kind.FLOAT, code="e"),
    Representation("XT", Kind.TEXT, extended=True, long=True, multiple=False, terms=True),
"""
HALF, TEXT = 0x0009_1001, 0x0009_1002
GREETING = "Grüße\\von uns"  # 13 characters, 15 bytes in UTF-8


def install() -> None:
    """Replace `dcmgen.values.vr` by a copy whose table has the new lines."""
    name = "dcmgen.values.vr"
    spec = find_spec(name)
    assert spec is not None
    assert spec.origin is not None
    source = Path(spec.origin).read_text(encoding="utf-8")
    head, start, tail = source.partition("_TABLE = (\n")
    assert start
    module = module_from_spec(spec)
    sys.modules[name] = module
    exec(compile(head + start + LINES + tail, spec.origin, "exec"), module.__dict__)


def new_dataset() -> Any:
    from dcmgen import Dataset

    ds = Dataset(SpecificCharacterSet="ISO_IR 192", PatientID="1")
    ds.add_new(0x0009_0010, "LO", "MADE UP")
    ds.add_new(HALF, "HF", [1.5, -0.25, 65504])
    ds.add_new(TEXT, "XT", GREETING)
    return ds


def write_and_read() -> None:
    from dcmgen import dcmread, dcmwrite
    from dcmgen.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

    headers = {
        ExplicitVRLittleEndian: (b"\x09\0\x01\x10HF\x06\0\0\x3e\0\xb4\xff\x7b", b"\x09\0\x02\x10XT\0\0\x10\0\0\0Gr"),
        ExplicitVRBigEndian: (b"\0\x09\x10\x01HF\0\x06\x3e\0\xb4\0\x7b\xff", b"\0\x09\x10\x02XT\0\0\0\0\0\x10Gr"),
    }
    for syntax, expected in headers.items():
        buffer = BytesIO()
        dcmwrite(buffer, new_dataset(), transfer_syntax=syntax)
        for element in expected:
            assert element in buffer.getvalue(), element
        buffer.seek(0)
        ds = dcmread(buffer)
        assert not ds.repairs
        assert ds[HALF].VR == "HF"
        assert ds[HALF].value == [1.5, -0.25, 65504.0]
        assert ds[TEXT].VR == "XT"
        assert ds[TEXT].value == GREETING
        converted = BytesIO()
        dcmwrite(
            converted,
            ds,
            transfer_syntax=ExplicitVRBigEndian if syntax == ExplicitVRLittleEndian else ImplicitVRLittleEndian,
        )
        converted.seek(0)
        again = dcmread(converted)
        raw = again[HALF].value
        assert raw == [1.5, -0.25, 65504.0] if syntax == ExplicitVRLittleEndian else raw == b"\0\x3e\0\xb4\xff\x7b"


def convert_to_other_formats() -> None:
    from dcmgen import Dataset

    ds = new_dataset()
    assert ds.to_json_dict()["00091001"] == {"vr": "HF", "Value": [1.5, -0.25, 65504.0]}
    assert Dataset.from_json(ds.to_json())[HALF].value == [1.5, -0.25, 65504.0]
    assert ds.get_array(HALF).dtype.str[1:] == "f2"
    assert ds.get_array(HALF).tolist() == [1.5, -0.25, 65504.0]


def convert_and_check() -> None:
    from dcmgen import validate
    from dcmgen.model import fields
    from dcmgen.model.iod import Module

    field, terms = fields.HF_, fields.XTT_  # type: ignore[attr-defined]
    made_module = type("Made", (Module,), {"KVP": field(0x0018_0060), "BodyPartExamined": terms(0x0018_0015)})
    typed: Any = made_module()
    typed.KVP, typed.BodyPartExamined = 2, GREETING
    assert typed.KVP == 2.0
    assert type(typed.KVP) is float
    assert typed.BodyPartExamined == GREETING
    with pytest.raises(TypeError, match="HF accepts a number"):
        typed.KVP = "2"
    assert not [finding for finding in validate(new_dataset()) if finding.rule.startswith("vr.")]
    broken = new_dataset()
    broken[TEXT].value = "a\x01"
    (finding,) = [finding for finding in validate(broken) if finding.path == "(0009,1002)"]
    assert finding.rule == "vr.XT.characters"
    assert finding.section == "PS3.5 6.2"


if __name__ == "__main__":
    warnings.simplefilter("error")
    install()
    write_and_read()
    convert_to_other_formats()
    convert_and_check()
    print("passed")
