# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Equipment Correlation Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FL_
from dcmgen.model.iod import Macro


class RTEquipmentCorrelationMacro(Macro):
    """RT Equipment Correlation Macro (PS3.3 10.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """

    __slots__ = ()

    PatientSupportAngle: DS_ = DS_(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 3 (PS3.3 10.23)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 3 (PS3.3 10.23)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 3 (PS3.3 10.23)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 3 (PS3.3 10.23)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 3 (PS3.3 10.23)."""
