# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of RT Image Frame Context Sequence (3002,0103)."""

from dcmgen.items.rt_patient_position_scope_with_legacy_support_macro import (
    RTPatientPositionScopeWithLegacySupportMacro,
    RTPatientPositionScopeWithLegacySupportMacros,
)
from dcmgen.model.fields import SQ, US, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTImageFrameContextSequenceItem(Item):
    """Item of RT Image Frame Context Sequence (3002,0103) (PS3.3 C.36.2.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """

    def __init__(
        self,
        /,
        *,
        RTImageScopeSequence: Items[RTPatientPositionScopeWithLegacySupportMacro] = ...,
        RTRadiationSetDeliveryNumber: USValue = ...,
        ClinicalFractionNumber: USValue = ...,
    ) -> None: ...
    RTImageScopeSequence: SQ[
        RTPatientPositionScopeWithLegacySupportMacros, RTPatientPositionScopeWithLegacySupportMacro
    ]
    """RT Image Scope Sequence (3002,0104), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """
    RTRadiationSetDeliveryNumber: US
    """RT Radiation Set Delivery Number (300A,0704), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """
    ClinicalFractionNumber: US
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.2.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.11.html
    """

class RTImageFrameContextSequenceItems(Sequence[RTImageFrameContextSequenceItem]):
    def add(
        self,
        /,
        *,
        RTImageScopeSequence: Items[RTPatientPositionScopeWithLegacySupportMacro] = ...,
        RTRadiationSetDeliveryNumber: USValue = ...,
        ClinicalFractionNumber: USValue = ...,
    ) -> RTImageFrameContextSequenceItem: ...
