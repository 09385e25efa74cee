"""Dummy values for elements that must have a value (action D of PS3.15 Table E.1-1a)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.values.vr import BYTES, FLOATS, INTEGERS

if TYPE_CHECKING:
    from dcmgen.deidentify.pseudonyms import Pseudonyms

_FIXED: dict[str, Any] = {
    "AS": "000Y",
    "CS": "ANONYMIZED",
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "DS": "0",
    "IS": "0",
    "UR": "urn:anonymized",
}
NAME = "Anonymized"


def dummy(vr: str, value: Any, kind: str, pseudonyms: Pseudonyms) -> Any:
    """Return a value that replaces another one of the same VR.

    Parameters
    ----------
    vr : str
        VR of the element.
    value : object
        The original value. Equal values of a text have equal replacements.
    kind : str
        What the value identifies, such as a keyword.
    pseudonyms : Pseudonyms
        Source of replacements.

    Returns
    -------
    object
        The dummy value, as an assignment accepts it.
    """
    if vr in _FIXED:
        return _FIXED[vr]
    if vr in INTEGERS or vr in FLOATS:
        return 0
    if vr in BYTES:
        return b"\0\0"
    if vr == "UI":
        return pseudonyms.uid(str(value))
    made = pseudonyms.text(kind, str(value))
    return f"{NAME}^{made}" if vr == "PN" else made
