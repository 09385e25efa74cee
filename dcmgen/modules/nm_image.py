# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""NM Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, CS_, CST_, DS_, IS, IS_, LO_, LOT_, SH_, SQ, CSn, CSTn
from dcmgen.model.iod import Module


class NMImageModule(GeneralAnatomyOptionalMacro, Module):
    """NM Image Module (PS3.3 C.8.4.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.9.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    ImageID = SH_(0x0054_0400)
    LossyImageCompression = CS(0x0028_2110)
    CountsAccumulated = IS_(0x0018_0070)
    AcquisitionTerminationCondition = CST_(0x0018_0071)
    TableHeight = DS_(0x0018_1130)
    TableTraverse = DS_(0x0018_1131)
    ActualFrameDuration = IS(0x0018_1242)
    CountRate = IS_(0x0018_1243)
    ProcessingFunction = LO_(0x0018_5020)
    CorrectedImage = CSTn(0x0028_0051)
    WholeBodyTechnique = CSn(0x0018_1301)
    ScanVelocity = DS_(0x0018_1300)
    ScanLength = IS_(0x0018_1302)
    TriggerSourceOrType = LOT_(0x0018_1061)
    RealWorldValueMappingSequence = SQ(0x0040_9096, "RealWorldValueMappingItemMacro")
    ScanProgressionDirection = CS_(0x0054_0501)
