"""Laterality of images whose body part is paired or unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_LATERALITIES = ("Laterality", "ImageLaterality", "AnatomicRegionSequence")
"""Attributes that state a laterality; the code of a region does so by itself, or with its modifier."""
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


def set_laterality(image: Any) -> None:
    """Add an empty Laterality if the body part may be one of a pair, and nothing else states its side.

    Parameters
    ----------
    image : IOD
        Image without functional groups, in which Frame Laterality states the side (PS3.3 C.7.3.1).
    """
    part = image.get("BodyPartExamined")
    if hasattr(type(image), "Laterality") and (not part or part in _PAIRED) and not any(map(image.get, _LATERALITIES)):
        image.Laterality = None
