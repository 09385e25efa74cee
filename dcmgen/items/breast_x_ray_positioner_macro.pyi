# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast X-Ray Positioner Macro."""

from dcmgen.items.breast_x_ray_positioner_positioner_position_sequence_item import (
    BreastXRayPositionerPositionerPositionSequenceItem,
    BreastXRayPositionerPositionerPositionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastXRayPositionerMacro(Macro):
    """Breast X-Ray Positioner Macro (PS3.3 C.8.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerPositionSequence: Items[BreastXRayPositionerPositionerPositionSequenceItem] = ...,
    ) -> None: ...
    PositionerPositionSequence: SQ[
        BreastXRayPositionerPositionerPositionSequenceItems, BreastXRayPositionerPositionerPositionSequenceItem
    ]
    """Positioner Position Sequence (0018,9405), SQ, VM 1, Type 1.

    PS3.3 C.8.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.2.html
    """
