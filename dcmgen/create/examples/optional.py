"""Attributes of functional groups that most objects have, although the standard does not require them of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.codes import DCM

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser


def position(frame: int) -> list[float]:
    """Return Image Position (Patient) of a frame of a volume that is centered at the origin.

    Parameters
    ----------
    frame : int
        Index of the frame, from 0.
    """
    return [-15.75, -11.75, 2.5 * frame]


OPTIONAL: dict[str, dict[str, Callable[[Chooser, int], Any]]] = {
    "CTExposureSequence": {"CTDIPhantomTypeCodeSequence": lambda chooser, frame: [DCM["113691"]]},
    "FrameContentSequence": {
        "FrameAcquisitionDateTime": lambda chooser, frame: chooser.when,
        "FrameReferenceDateTime": lambda chooser, frame: chooser.when,
        "FrameAcquisitionDuration": lambda chooser, frame: 100.0,
    },
    "MRTimingAndRelatedParametersSequence": {
        "SpecificAbsorptionRateSequence": lambda chooser, frame: [
            {"SpecificAbsorptionRateDefinition": "IEC_WHOLE_BODY", "SpecificAbsorptionRateValue": 0.5}
        ],
        "OperatingModeSequence": lambda chooser, frame: [{"OperatingModeType": "RF", "OperatingMode": "IEC_NORMAL"}],
    },
    "PlaneOrientationSequence": {"ImageOrientationPatient": lambda chooser, frame: [1, 0, 0, 0, 1, 0]},
    "PlanePositionSequence": {"ImagePositionPatient": lambda chooser, frame: position(frame)},
}
"""Functions that return a value for the index of a frame, by the keywords of the functional group and the attribute."""


def add_optional(made: Any, chooser: Chooser) -> None:
    """Add optional attributes to the functional groups of an object.

    Parameters
    ----------
    made : IOD
        The object.
    chooser : Chooser
        Chooses the values.
    """
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for number, frame in enumerate(made.get(sequence, ())):
            for group, attributes in OPTIONAL.items():
                for item in frame.get(group, ()):
                    for keyword, value in attributes.items():
                        if keyword not in item and hasattr(type(item), keyword):
                            setattr(item, keyword, value(chooser, number))
