# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient Support Position Macro."""

from typing import Literal

from dcmgen.items.patient_support_position_device_parameter_sequence_item import (
    PatientSupportPositionDeviceParameterSequenceItem,
    PatientSupportPositionDeviceParameterSequenceItems,
)
from dcmgen.model.fields import CS, SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PatientSupportPositionMacro(Macro):
    """Patient Support Position Macro (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = ...,
        PatientSupportPositionDeviceParameterSequence: Items[PatientSupportPositionDeviceParameterSequenceItem] = ...,
    ) -> None: ...
    PatientSupportPositionSpecificationMethod: CS[Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"]]
    """Patient Support Position Specification Method (300A,065C), CS, VM 1, Type 1.

    Enumerated Values: ABSENT, GLOBAL, DEVICE_SPECIFIC.

    PS3.3 10.40: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """
    PatientSupportPositionDeviceParameterSequence: SQ[
        PatientSupportPositionDeviceParameterSequenceItems, PatientSupportPositionDeviceParameterSequenceItem
    ]
    """Patient Support Position Device Parameter Sequence (300A,065D), SQ, VM 1, Type 1C.

    Required if Patient Support Position Specification Method is not ABSENT. Not allowed otherwise.

    PS3.3 10.40: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

class PatientSupportPositionMacros(Sequence[PatientSupportPositionMacro]):
    def add(
        self,
        /,
        *,
        PatientSupportPositionSpecificationMethod: Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"] = ...,
        PatientSupportPositionDeviceParameterSequence: Items[PatientSupportPositionDeviceParameterSequenceItem] = ...,
    ) -> PatientSupportPositionMacro: ...
