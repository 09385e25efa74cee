# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Mammography Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, CS_, DS_, SQ, ST_, CSTn
from dcmgen.model.iod import Module


class MammographyImageModule(GeneralAnatomyMandatoryMacro, Module):
    """Mammography Image Module (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    PositionerType = CS(0x0018_1508)
    DistanceSourceToDetector = DS_(0x0018_1110)
    DistanceSourceToPatient = DS_(0x0018_1111)
    PositionerPrimaryAngle = DS_(0x0018_1510)
    PositionerPrimaryAngleDirection = CS_(0x0018_9559)
    PositionerSecondaryAngle = DS_(0x0018_1511)
    ImageLaterality = CS(0x0020_0062)
    OrganExposed = CS(0x0040_0318)
    BreastImplantPresent = CS_(0x0028_1300)
    PartialView = CS_(0x0028_1350)
    PartialViewDescription = ST_(0x0028_1351)
    PartialViewCodeSequence = SQ(0x0028_1352, "CodeSequenceMacro")
    ViewCodeSequence = SQ(0x0054_0220, "MammographyImageViewCodeSequenceItem")
    BiopsyTargetSequence = SQ(0x0018_2041, "BiopsyTargetSequenceItem")
