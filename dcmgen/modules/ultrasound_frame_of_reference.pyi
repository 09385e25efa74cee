# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ultrasound Frame of Reference Module."""

from typing import Literal

from dcmgen.model.fields import CS, CST, UI, AnyText, FDn, FDnValue, UIValue
from dcmgen.model.iod import Module

class UltrasoundFrameOfReferenceModule(Module):
    """Ultrasound Frame of Reference Module (PS3.3 C.8.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """

    def __init__(
        self,
        /,
        *,
        UltrasoundAcquisitionGeometry: Literal["APEX", "PATIENT"] | AnyText = ...,
        VolumeToTransducerMappingMatrix: FDnValue = ...,
        VolumeFrameOfReferenceUID: UIValue = ...,
        ApexPosition: FDnValue = ...,
        VolumeToTableMappingMatrix: FDnValue = ...,
        VolumeToTransducerRelationship: Literal["FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE"] = ...,
        PatientFrameOfReferenceSource: Literal["TABLE", "ESTIMATED", "REGISTRATION"] = ...,
        TableFrameOfReferenceUID: UIValue = ...,
    ) -> None: ...
    VolumeFrameOfReferenceUID: UI
    """Volume Frame of Reference UID (0020,9312), UI, VM 1, Type 1.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    UltrasoundAcquisitionGeometry: CST[Literal["APEX", "PATIENT"]]
    """Ultrasound Acquisition Geometry (0020,9307), CS, VM 1, Type 1.

    Defined Terms: APEX, PATIENT.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    ApexPosition: FDn
    """Apex Position (0020,9308), FD, VM 3, Type 1C.

    Required if Ultrasound Acquisition Geometry is APEX. Not allowed otherwise.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    VolumeToTransducerRelationship: CS[Literal["FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE"]]
    """Volume to Transducer Relationship (0020,930B), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: FIXED, POSITION_VAR, ORIENTATION_VAR, VARIABLE.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    VolumeToTransducerMappingMatrix: FDn
    """Volume to Transducer Mapping Matrix (0020,9309), FD, VM 16, Type 1.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    PatientFrameOfReferenceSource: CS[Literal["TABLE", "ESTIMATED", "REGISTRATION"]]
    """Patient Frame of Reference Source (0020,930C), CS, VM 1, Type 1C.

    Required if Image Position (Patient) is present anywhere in the dataset or Image Orientation (Patient) is
    present anywhere in the dataset. Not allowed otherwise.

    Enumerated Values: TABLE, ESTIMATED, REGISTRATION.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    TableFrameOfReferenceUID: UI
    """Table Frame of Reference UID (0020,9313), UI, VM 1, Type 1C.

    Required if Patient Frame of Reference Source is TABLE. Not allowed otherwise.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
    VolumeToTableMappingMatrix: FDn
    """Volume to Table Mapping Matrix (0020,930A), FD, VM 16, Type 1C.

    Required if Patient Frame of Reference Source is TABLE. Not allowed otherwise.

    PS3.3 C.8.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """
