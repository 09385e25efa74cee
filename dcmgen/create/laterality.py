"""Laterality of objects whose body part is paired or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.model.groups import PER_FRAME, SHARED

if TYPE_CHECKING:
    from typing import Any

_STATED_BY = (
    "Laterality",
    "ImageLaterality",
    "AnatomicRegionSequence",
    "SegmentSequence",
    "SpecimenDescriptionSequence",
)
"""Attributes that state a laterality: the code of a region, a segment or the origin of a specimen does, or its modifier."""
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


def set_laterality(made: Any) -> None:
    """Add an empty Laterality if the body part may be one of a pair, and nothing else states its side.

    Parameters
    ----------
    made : IOD
        Image, or object that refers to images. Other objects, such as waveforms, do not change, and images whose frames
        state a side.
    """
    kind = type(made)
    if not hasattr(kind, "Laterality") or hasattr(kind, "WaveformSequence"):
        return
    if any("FrameAnatomySequence" in item for name in (SHARED, PER_FRAME) for item in made.get(name) or ()):
        return
    part = made.get("BodyPartExamined")
    if (not part or part in _PAIRED) and not any(map(made.get, _STATED_BY)):
        made.Laterality = None
