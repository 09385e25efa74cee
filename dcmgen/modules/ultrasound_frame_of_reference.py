# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ultrasound Frame of Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, UI, FDn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class UltrasoundFrameOfReferenceModule(Module):
    """Ultrasound Frame of Reference Module (PS3.3 C.8.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """

    __slots__ = ()

    VolumeFrameOfReferenceUID: UI = UI(0x0020_9312)
    """Volume Frame of Reference UID (0020,9312), VM 1, Type 1 (PS3.3 C.8.24.2)."""
    UltrasoundAcquisitionGeometry: CST[Literal["APEX", "PATIENT"]] = CST(0x0020_9307)
    """Ultrasound Acquisition Geometry (0020,9307), VM 1, Type 1 (PS3.3 C.8.24.2)."""
    ApexPosition: FDn = FDn(0x0020_9308)
    """Apex Position (0020,9308), VM 3, Type 1C (PS3.3 C.8.24.2)."""
    VolumeToTransducerRelationship: CS[Literal["FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE"]] = CS(
        0x0020_930B
    )
    """Volume to Transducer Relationship (0020,930B), VM 1, Type 1C (PS3.3 C.8.24.2)."""
    VolumeToTransducerMappingMatrix: FDn = FDn(0x0020_9309)
    """Volume to Transducer Mapping Matrix (0020,9309), VM 16, Type 1 (PS3.3 C.8.24.2)."""
    PatientFrameOfReferenceSource: CS[Literal["TABLE", "ESTIMATED", "REGISTRATION"]] = CS(0x0020_930C)
    """Patient Frame of Reference Source (0020,930C), VM 1, Type 1C (PS3.3 C.8.24.2)."""
    TableFrameOfReferenceUID: UI = UI(0x0020_9313)
    """Table Frame of Reference UID (0020,9313), VM 1, Type 1C (PS3.3 C.8.24.2)."""
    VolumeToTableMappingMatrix: FDn = FDn(0x0020_930A)
    """Volume to Table Mapping Matrix (0020,930A), VM 16, Type 1C (PS3.3 C.8.24.2)."""
