# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Exposure Sequence (0018,9321)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, FD, FD_, SQ, CSTn, USn
from dcmgen.model.iod import Item


class CTExposureSequenceItem(Item):
    """Item of CT Exposure Sequence (0018,9321) (PS3.3 C.8.15.3.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """

    __slots__ = ()

    ReferencedXRaySourceIndex = USn(0x0018_9377)
    ExposureTimeInms = FD(0x0018_9328)
    XRayTubeCurrentInmA = FD(0x0018_9330)
    ExposureInmAs = FD(0x0018_9332)
    ExposureModulationType = CSTn(0x0018_9323)
    CTDIvol = FD_(0x0018_9345)
    CTDIPhantomTypeCodeSequence = SQ(0x0018_9346, "CodeSequenceMacro")
    WaterEquivalentDiameter = FD_(0x0018_1271)
    WaterEquivalentDiameterCalculationMethodCodeSequence = SQ(0x0018_1272, "CodeSequenceMacro")
    ImageAndFluoroscopyAreaDoseProduct = DS_(0x0018_115E)
