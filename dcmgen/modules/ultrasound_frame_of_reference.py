# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ultrasound Frame of Reference Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, UI, FDn
from dcmgen.model.iod import Module


class UltrasoundFrameOfReferenceModule(Module):
    """Ultrasound Frame of Reference Module (PS3.3 C.8.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.24.2.html
    """

    __slots__ = ()

    VolumeFrameOfReferenceUID = UI(0x0020_9312)
    UltrasoundAcquisitionGeometry = CST(0x0020_9307)
    ApexPosition = FDn(0x0020_9308)
    VolumeToTransducerRelationship = CS(0x0020_930B)
    VolumeToTransducerMappingMatrix = FDn(0x0020_9309)
    PatientFrameOfReferenceSource = CS(0x0020_930C)
    TableFrameOfReferenceUID = UI(0x0020_9313)
    VolumeToTableMappingMatrix = FDn(0x0020_930A)
