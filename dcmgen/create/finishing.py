"""The last step of every function that creates an object: empty Type 2 attributes, and a check that nothing is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dcmgen.create.instance import put, set_character_set
from dcmgen.errors import CreateError
from dcmgen.model.groups import PER_FRAME, SHARED
from dcmgen.rules.wording import counted
from dcmgen.validation.node import DEEPEST
from dcmgen.validation.validator import shared_validator
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.model.iod import IOD

T = TypeVar("T", bound="IOD")

_SHOWN = 5
_LATERALITIES = ("Laterality", "ImageLaterality")
"""Attributes that state a side."""
_PAIRED = frozenset(
    [
        "ANKLE",
        "ARM",
        "AXILLA",
        "BREAST",
        "CALCANEUS",
        "CLAVICLE",
        "EAR",
        "ELBOW",
        "EXTREMITY",
        "EYE",
        "FEMUR",
        "FINGER",
        "FOOT",
        "FOREARM",
        "HAND",
        "HIP",
        "HUMERUS",
        "KIDNEY",
        "KNEE",
        "LEG",
        "LOWERARM",
        "LOWERLEG",
        "PATELLA",
        "SCAPULA",
        "SCJOINT",
        "SHOULDER",
        "THIGH",
        "THUMB",
        "TIBIAFIBULA",
        "TOE",
        "UPPERARM",
        "WRIST",
        "ZYGOMA",
    ]
)
"""Terms of Body Part Examined for parts of which there are two (PS3.16 Annex L)."""


def finish(made: T, *, advice: str = "Set them in study=, or in the objects of source=") -> T:
    """Add the required attributes that may be empty, and check that no other is missing.

    Parameters
    ----------
    made : IOD
        Object with all values that are known.
    advice : str, optional
        Where a caller can set what is missing, for the message of the error.

    Returns
    -------
    IOD
        The same object.

    Raises
    ------
    CreateError
        If an attribute of Type 1 is missing. The message lists the first ones.
    """
    validator = shared_validator()
    for _ in range(DEEPEST):
        empty = [gap for gap in validator.gaps(made) if gap.group is None and gap.type in ("2", "2C")]
        for gap in empty:
            put(gap.node.dataset, gap.tag, None)
        if not empty:
            break
    if hasattr(type(made), "Laterality") and _may_be_paired(made):
        put(made, tags.LATERALITY, None)
    set_character_set(made)
    missing = made.missing()
    if missing:
        named = ", ".join(entry.path for entry in missing[:_SHOWN])
        more = f" and {counted(len(missing) - _SHOWN, 'other')}" if len(missing) > _SHOWN else ""
        raise CreateError(f"{type(made).__name__} lacks {named}{more}", advice=advice)
    return made


def _may_be_paired(made: IOD) -> bool:
    """Return whether the part of the body is or could be paired, and no attribute states its side (PS3.3 C.7.3.1)."""
    part = made.get("BodyPartExamined")
    if (part and part not in _PAIRED) or any(map(made.get, _LATERALITIES)):
        return False
    return not any("FrameAnatomySequence" in item for name in (SHARED, PER_FRAME) for item in made.get(name) or ())
