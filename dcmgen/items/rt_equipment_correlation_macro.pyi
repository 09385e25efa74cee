# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Equipment Correlation Macro."""

from dcmgen.model.fields import DS_, FL_, DS_Value, FL_Value
from dcmgen.model.iod import Macro

class RTEquipmentCorrelationMacro(Macro):
    """RT Equipment Correlation Macro (PS3.3 10.23).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSupportAngle: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopRollAngle: FL_Value = ...,
    ) -> None: ...
    PatientSupportAngle: DS_
    """Patient Support Angle (300A,0122), DS, VM 1, Type 3.

    PS3.3 10.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 3.

    PS3.3 10.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 3.

    PS3.3 10.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 3.

    PS3.3 10.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 3.

    PS3.3 10.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.23.html
    """
