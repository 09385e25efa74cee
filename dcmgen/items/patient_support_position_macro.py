# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Patient Support Position Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.patient_support_position_device_parameter_sequence_item import (
        PatientSupportPositionDeviceParameterSequenceItem,
    )


class PatientSupportPositionMacro(Macro):
    """Patient Support Position Macro (PS3.3 10.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.40.html
    """

    __slots__ = ()

    PatientSupportPositionSpecificationMethod: CS[Literal["ABSENT", "GLOBAL", "DEVICE_SPECIFIC"]] = CS(0x300A_065C)
    """Patient Support Position Specification Method (300A,065C), VM 1, Type 1 (PS3.3 10.40)."""
    PatientSupportPositionDeviceParameterSequence: SQ[PatientSupportPositionDeviceParameterSequenceItem] = SQ(
        0x300A_065D, "PatientSupportPositionDeviceParameterSequenceItem"
    )
    """Patient Support Position Device Parameter Sequence (300A,065D), VM 1, Type 1C (PS3.3 10.40)."""
