# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Equipment Correlation Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FL_
from dcmgen.model.iod import Macro


class RTEquipmentCorrelationMacro(Macro):
    """RT Equipment Correlation Macro (PS3.3 10.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """

    __slots__ = ()

    PatientSupportAngle = DS_(0x300A_0122)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
