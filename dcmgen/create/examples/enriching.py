"""Attributes of items that the standard does not require of every object, but that most objects have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.values import Values

_MOMENT = "moment"

OPTIONAL: dict[str, dict[str, Any]] = {
    "FrameContentSequence": {
        "FrameAcquisitionDateTime": _MOMENT,
        "FrameReferenceDateTime": _MOMENT,
        "FrameAcquisitionDuration": 100.0,
    },
    "MRTimingAndRelatedParametersSequence": {
        "SpecificAbsorptionRateSequence": [
            {"SpecificAbsorptionRateDefinition": "IEC_WHOLE_BODY", "SpecificAbsorptionRateValue": 0.5}
        ],
        "OperatingModeSequence": [{"OperatingModeType": "RF", "OperatingMode": "IEC_NORMAL"}],
    },
    "PlaneOrientationSequence": {"ImageOrientationPatient": [1, 0, 0, 0, 1, 0]},
    "PlanePositionSequence": {"ImagePositionPatient": "position"},
}
"""Attributes by the keyword of the sequence."""


def enrich(made: Any, values: Values) -> None:
    """Add optional attributes to the functional groups of an object.

    Parameters
    ----------
    made : IOD
        The object.
    values : Values
        Values of the example.
    """
    for sequence in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for number, frame in enumerate(made.get(sequence) or ()):
            for keyword, attributes in OPTIONAL.items():
                for item in frame.get(keyword) or ():
                    _add(item, attributes, number, values)


def _add(item: Any, attributes: dict[str, Any], number: int, values: Values) -> None:
    for keyword, value in attributes.items():
        if keyword in item or not hasattr(type(item), keyword):
            continue
        if value is _MOMENT:
            value = values.when
        elif value == "position":
            value = [-15.75, -11.75, 2.5 * number]
        setattr(item, keyword, value)
