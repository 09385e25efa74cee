"""Every IOD with values for all its attributes: set, display, validate, pickle, write and read."""

from __future__ import annotations

import pickle

import pytest

import dcmgen as dcm
from dcmgen import iods
from dcmgen.codec.writer import encode_dataset
from dcmgen.dictionary import vr_of

TEXTS = {
    "PN": "A^B",
    "DA": "20260101",
    "TM": "101010",
    "DT": "20260101101010",
    "UI": "1.2.3",
    "DS": "1.5",
    "IS": "1",
    "AT": "PatientName",
    "AS": "010Y",
}
NAMES = sorted(name for name in dir(iods) if name[0].isupper())


def filled(name: str) -> iods.CTImage:
    """Return an object of any IOD class in which every attribute has a value, and every sequence one item."""
    made = getattr(iods, name)()
    made.checking = "off"  # the values have the right VR only
    for keyword, field in type(made).fields().items():
        vr = vr_of(field.tag)[:2]
        if keyword in {"SOPClassUID", "SpecificCharacterSet"}:
            continue
        if vr == "SQ":
            getattr(made, keyword).add()
        elif vr in {"US", "SS", "UL", "SL", "FD", "FL", "UV", "SV"}:
            setattr(made, keyword, 1)
        elif vr in {"OB", "OW", "OF", "OD", "OL", "OV", "UN"}:
            setattr(made, keyword, bytes(8))
        else:
            setattr(made, keyword, TEXTS.get(vr, "X"))
    return made  # type: ignore[no-any-return]


def test_every_iod_has_a_class() -> None:
    assert len(NAMES) == len(dcm.rules.iods())


@pytest.mark.parametrize("name", NAMES)
def test_an_object_with_all_attributes(name: str) -> None:
    made = filled(name)
    assert len(made) >= len(type(made).fields()) - 2
    assert pickle.loads(pickle.dumps(made)) == made
    assert made.copy() == made
    assert len(str(made).splitlines()) >= len(made)
    assert made._repr_html_().count("<details") >= sum(1 for element in made if element.VR == "SQ")
    read = dcm.dcmread(encode_dataset(made, dcm.uid.ExplicitVRLittleEndian), type(made), force=True)
    assert read == made
    assert not [finding for finding in read.validate() if finding.kind.startswith("internal")]
