# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Imaging Modifier Sequence (0018,9006)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DS, FD, FD_, SS, FDn
from dcmgen.model.iod import Item


class MRImagingModifierSequenceItem(Item):
    """Item of MR Imaging Modifier Sequence (0018,9006) (PS3.3 C.8.13.5.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.6.html
    """

    __slots__ = ()

    MagnetizationTransfer = CS(0x0018_9020)
    BloodSignalNulling = CS(0x0018_9022)
    Tagging = CST(0x0018_9028)
    TagSpacingFirstDimension = FD(0x0018_9030)
    TagSpacingSecondDimension = FD(0x0018_9218)
    TagAngleFirstAxis = FD(0x0018_9019)
    TagAngleSecondAxis = SS(0x0018_9219)
    TagThickness = FD(0x0018_9035)
    TaggingDelay = FD_(0x0018_9184)
    TransmitterFrequency = FDn(0x0018_9098)
    PixelBandwidth = DS(0x0018_0095)
