# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast X-Ray Isocenter Reference System Macro."""

from dcmgen.items.breast_x_ray_isocenter_reference_system_isocenter_reference_system_sequence_item import (
    BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem,
    BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastXRayIsocenterReferenceSystemMacro(Macro):
    """Breast X-Ray Isocenter Reference System Macro (PS3.3 C.8.31.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """

    def __init__(
        self,
        /,
        *,
        IsocenterReferenceSystemSequence: Items[
            BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem
        ] = ...,
    ) -> None: ...
    IsocenterReferenceSystemSequence: SQ[
        BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItems,
        BreastXRayIsocenterReferenceSystemIsocenterReferenceSystemSequenceItem,
    ]
    """Isocenter Reference System Sequence (0018,9462), SQ, VM 1, Type 1.

    PS3.3 C.8.31.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.6.html
    """
