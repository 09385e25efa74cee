# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Generic Implant Template 3D Models Module."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, USn
from dcmgen.model.iod import Module


class GenericImplantTemplate3DModelsModule(Module):
    """Generic Implant Template 3D Models Module (PS3.3 C.29.1.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.3
    """

    __slots__ = ()

    ImplantTemplate3DModelSurfaceNumber = USn(0x0068_6350)
    SurfaceModelDescriptionSequence = SQ(0x0068_6360, "SurfaceModelDescriptionSequenceItem")
    SurfaceModelScalingFactor = FD(0x0068_6390)
