# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Scan Procedure Module."""

from __future__ import annotations

from dcmgen.model.fields import DT, FD, FD_, IS, SQ
from dcmgen.model.iod import Module


class ScanProcedureModule(Module):
    """Scan Procedure Module (PS3.3 C.8.29.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.29.2.html
    """

    __slots__ = ()

    SurfaceScanAcquisitionTypeCodeSequence = SQ(0x0080_0001, "CodeSequenceMacro")
    SurfaceScanModeCodeSequence = SQ(0x0080_0002, "CodeSequenceMacro")
    RegistrationMethodCodeSequence = SQ(0x0080_0003, "CodeSequenceMacro")
    InstanceNumber = IS(0x0020_0013)
    AcquisitionNumber = IS(0x0020_0012)
    AcquisitionDateTime = DT(0x0008_002A)
    ShotDurationTime = FD(0x0080_0004)
    ShotOffsetTime = FD_(0x0080_0005)
