# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Spectroscopy Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, SQ, TM, UL, US, CSn
from dcmgen.model.iod import Macro


class SpectroscopyKeysMacro(Macro):
    """Spectroscopy Keys (PS3.3 F.5.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.27.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    ImageType = CSn(0x0008_0008)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    InstanceNumber = IS(0x0020_0013)
    ReferencedImageEvidenceSequence = SQ(0x0008_9092, "HierarchicalSOPInstanceReferenceMacro")
    NumberOfFrames = IS(0x0028_0008)
    Rows = US(0x0028_0010)
    Columns = US(0x0028_0011)
    DataPointRows = UL(0x0028_9001)
    DataPointColumns = UL(0x0028_9002)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
