# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Control Point General Macro."""

from dcmgen.model.fields import DT, FD, US, US_, DTValue, FDValue, US_Value, USValue
from dcmgen.model.iod import Macro

class RTControlPointGeneralMacro(Macro):
    """RT Control Point General Macro (PS3.3 C.36.2.2.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """

    def __init__(
        self,
        /,
        *,
        RTControlPointIndex: USValue = ...,
        ReferencedTreatmentPositionIndex: USValue = ...,
        CumulativeMeterset: FDValue = ...,
        RecordedRTControlPointDateTime: DTValue = ...,
        ReferencedRadiationRTControlPointIndex: US_Value = ...,
    ) -> None: ...
    RTControlPointIndex: US
    """RT Control Point Index (300A,0600), US, VM 1, Type 1.

    PS3.3 C.36.2.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """
    CumulativeMeterset: FD
    """Cumulative Meterset (300A,063C), FD, VM 1, Type 1C.

    Required if (RT Radiation Physical and Geometric Content Detail Flag is FULL or IDENT_ONLY or RT Record Flag is
    YES) and (this is the first item of C-Arm Photon-Electron Control Point Sequence or this is the first item of RT
    Radiation Salvage Record Control Point Sequence or this is the first item of Robotic Path Control Point Sequence
    or this is the first item of Tomotherapeutic Control Point Sequence or a condition that cannot be checked
    (control point) applies). Otherwise allowed only if this is the first item of C-Arm Photon-Electron Control
    Point Sequence or this is the first item of RT Radiation Salvage Record Control Point Sequence or this is the
    first item of Robotic Path Control Point Sequence or this is the first item of Tomotherapeutic Control Point
    Sequence or a condition that cannot be checked (control point) applies.

    PS3.3 C.36.2.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """
    ReferencedTreatmentPositionIndex: US
    """Referenced Treatment Position Index (300A,060B), US, VM 1, Type 1C.

    Required if this is the first item of C-Arm Photon-Electron Control Point Sequence or this is the first item of
    RT Radiation Salvage Record Control Point Sequence or this is the first item of Robotic Path Control Point
    Sequence or this is the first item of Tomotherapeutic Control Point Sequence or a condition that cannot be
    checked (control point) applies. Not allowed otherwise.

    PS3.3 C.36.2.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """
    RecordedRTControlPointDateTime: DT
    """Recorded RT Control Point DateTime (300A,073A), DT, VM 1, Type 1C.

    Required if RT Record Flag is YES and the SOP Class is not RT Radiation Salvage Record Storage. Otherwise
    allowed only if RT Record Flag is YES.

    PS3.3 C.36.2.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """
    ReferencedRadiationRTControlPointIndex: US_
    """Referenced Radiation RT Control Point Index (300A,073B), US, VM 1, Type 2C.

    Required if RT Record Flag is YES and a condition that cannot be checked (control point) applies. Not allowed
    otherwise.

    PS3.3 C.36.2.2.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.5.html
    """
