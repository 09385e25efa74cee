"""Public module of value representations, the types of their values and the check of values (PS3.5 6.2)."""

from __future__ import annotations

from dcmgen.values.numbers import DS, IS
from dcmgen.values.person_name import PersonName
from dcmgen.values.rules import Problem, check_value
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.vr import VR

__all__ = ["DA", "DS", "DT", "IS", "TM", "VR", "PersonName", "Problem", "check_value"]
