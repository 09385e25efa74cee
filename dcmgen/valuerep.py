"""Public module of value representations, the types of their values and the check of values (PS3.5 6.2)."""

from __future__ import annotations

from dcmgen.values.numbers import DS, IS
from dcmgen.values.numbers import decimal_text as format_number_as_ds
from dcmgen.values.person_name import PersonName
from dcmgen.values.rules import Problem, check_value
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.vr import VR

__all__ = [
    "DA",
    "DS",
    "DT",
    "IS",
    "TM",
    "VR",
    "DSfloat",
    "PersonName",
    "Problem",
    "check_value",
    "format_number_as_ds",
]

DSfloat = DS
"""The type of Decimal Strings, under the name of pydicom."""


TYPE_CHECKING = False
if not TYPE_CHECKING:

    def __getattr__(name):
        advice = {"DSdecimal": "; use DS, and decimal.Decimal(ds.text)", "DSclass": "; use DS"}.get(name, "")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{advice}")
