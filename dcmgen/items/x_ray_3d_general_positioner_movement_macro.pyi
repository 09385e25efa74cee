# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D General Positioner Movement Macro."""

from dcmgen.model.fields import FL, SS_, FLValue, SS_Value
from dcmgen.model.iod import Macro

class XRay3DGeneralPositionerMovementMacro(Macro):
    """X-Ray 3D General Positioner Movement Macro (PS3.3 C.8.21.3.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """

    def __init__(
        self,
        /,
        *,
        PrimaryPositionerScanArc: FLValue = ...,
        SecondaryPositionerScanArc: FLValue = ...,
        PrimaryPositionerScanStartAngle: FLValue = ...,
        SecondaryPositionerScanStartAngle: FLValue = ...,
        PrimaryPositionerIncrement: FLValue = ...,
        SecondaryPositionerIncrement: FLValue = ...,
        PrimaryPositionerIncrementSign: SS_Value = ...,
        SecondaryPositionerIncrementSign: SS_Value = ...,
    ) -> None: ...
    PrimaryPositionerScanArc: FL
    """Primary Positioner Scan Arc (0018,9508), FL, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    PrimaryPositionerScanStartAngle: FL
    """Primary Positioner Scan Start Angle (0018,9510), FL, VM 1, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or Modality is MG. Not allowed
    otherwise.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    PrimaryPositionerIncrement: FL
    """Primary Positioner Increment (0018,9514), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    PrimaryPositionerIncrementSign: SS_
    """Primary Positioner Increment Sign (0018,9518), SS, VM 1, Type 3.

    Defined Terms: 1, -1.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    SecondaryPositionerScanArc: FL
    """Secondary Positioner Scan Arc (0018,9509), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    SecondaryPositionerScanStartAngle: FL
    """Secondary Positioner Scan Start Angle (0018,9511), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    SecondaryPositionerIncrement: FL
    """Secondary Positioner Increment (0018,9515), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
    SecondaryPositionerIncrementSign: SS_
    """Secondary Positioner Increment Sign (0018,9519), SS, VM 1, Type 3.

    Defined Terms: 1, -1.

    PS3.3 C.8.21.3.1.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.3
    """
