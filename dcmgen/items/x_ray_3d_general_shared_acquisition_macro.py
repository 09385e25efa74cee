# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""X-Ray 3D General Shared Acquisition Macro."""

from __future__ import annotations

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import CS, DS, DT, FD, LO, SQ, CSTn, DSn, FLn


class XRay3DGeneralSharedAcquisitionMacro(XRayGridDescriptionMacro):
    """X-Ray 3D General Shared Acquisition Macro (PS3.3 C.8.21.3.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """

    __slots__ = ()

    SourceImageSequence = SQ(0x0008_2112, "ImageSOPInstanceReferenceMacro")
    FieldOfViewDimensionsInFloat = FLn(0x0018_9461)
    FieldOfViewOrigin = DSn(0x0018_7030)
    FieldOfViewRotation = DS(0x0018_7032)
    FieldOfViewHorizontalFlip = CS(0x0018_7034)
    Grid = CSTn(0x0018_1166)
    KVP = DS(0x0018_0060)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureTimeInms = FD(0x0018_9328)
    ExposureInmAs = FD(0x0018_9332)
    ContrastBolusAgent = LO(0x0018_0010)
    ContrastBolusAgentSequence = SQ(0x0018_0012, "CodeSequenceMacro")
    StartAcquisitionDateTime = DT(0x0018_9516)
    EndAcquisitionDateTime = DT(0x0018_9517)
