# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Tolerance Set Macro."""

from typing import Literal

from dcmgen.items.attribute_tolerance_values_sequence_item import (
    AttributeToleranceValuesSequenceItem,
    AttributeToleranceValuesSequenceItems,
)
from dcmgen.items.patient_support_position_device_tolerance_sequence_item import (
    PatientSupportPositionDeviceToleranceSequenceItem,
    PatientSupportPositionDeviceToleranceSequenceItems,
)
from dcmgen.model.fields import CS, LO, SQ, Items, LOValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RTToleranceSetMacro(Macro):
    """RT Tolerance Set Macro (PS3.3 C.36.2.2.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

    def __init__(
        self,
        /,
        *,
        RTToleranceSetLabel: LOValue = ...,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = ...,
        PatientSupportPositionDeviceToleranceSequence: Items[PatientSupportPositionDeviceToleranceSequenceItem] = ...,
        AttributeToleranceValuesSequence: Items[AttributeToleranceValuesSequenceItem] = ...,
    ) -> None: ...
    RTToleranceSetLabel: LO
    """RT Tolerance Set Label (300A,062A), LO, VM 1, Type 1.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """
    AttributeToleranceValuesSequence: SQ[AttributeToleranceValuesSequenceItems, AttributeToleranceValuesSequenceItem]
    """Attribute Tolerance Values Sequence (300A,062B), SQ, VM 1, Type 2.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """
    PatientSupportPositionSpecificationMethod: CS[Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"]]
    """Patient Support Position Specification Method (300A,065C), CS, VM 1, Type 1.

    Enumerated Values: ABSENT, GLOBAL, DEVICE_SPECIFIC.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """
    PatientSupportPositionDeviceToleranceSequence: SQ[
        PatientSupportPositionDeviceToleranceSequenceItems, PatientSupportPositionDeviceToleranceSequenceItem
    ]
    """Patient Support Position Device Tolerance Sequence (300A,0660), SQ, VM 1, Type 1C.

    Required if Patient Support Position Specification Method is not ABSENT. Not allowed otherwise.

    PS3.3 C.36.2.2.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.17.html
    """

class RTToleranceSetMacros(Sequence[RTToleranceSetMacro]):
    def add(
        self,
        /,
        *,
        RTToleranceSetLabel: LOValue = ...,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = ...,
        PatientSupportPositionDeviceToleranceSequence: Items[PatientSupportPositionDeviceToleranceSequenceItem] = ...,
        AttributeToleranceValuesSequence: Items[AttributeToleranceValuesSequenceItem] = ...,
    ) -> RTToleranceSetMacro: ...
