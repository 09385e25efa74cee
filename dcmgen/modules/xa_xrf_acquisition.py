# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""XA/XRF Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, CST_, DS, FD, FL_, DSn
from dcmgen.model.iod import Module


class XAXRFAcquisitionModule(Module):
    """XA/XRF Acquisition Module (PS3.3 C.8.19.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.3.html
    """

    __slots__ = ()

    KVP = DS(0x0018_0060)
    RadiationSetting = CS(0x0018_1155)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureTimeInms = FD(0x0018_9328)
    ExposureInmAs = FD(0x0018_9332)
    AveragePulseWidth = DS(0x0018_1154)
    AcquisitionDuration = FD(0x0018_9073)
    RadiationMode = CST(0x0018_115A)
    FocalSpots = DSn(0x0018_1190)
    AnodeTargetMaterial = CST_(0x0018_1191)
    RectificationType = CST_(0x0018_1156)
    XRayReceptorType = CS(0x0018_9420)
    DistanceReceptorPlaneToDetectorHousing = FL_(0x0018_9426)
    PositionerType = CST(0x0018_1508)
    CArmPositionerTabletopRelationship = CS(0x0018_9474)
    AcquiredImageAreaDoseProduct = FL_(0x0018_9473)
