# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Pixel Data Properties Sequence (0028,9443)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FL_, SS, CSn, CSTn, DSn, FLn
from dcmgen.model.iod import Item


class FramePixelDataPropertiesSequenceItem(Item):
    """Item of Frame Pixel Data Properties Sequence (0028,9443) (PS3.3 C.8.19.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """

    __slots__ = ()

    FrameType = CSn(0x0008_9007)
    PixelIntensityRelationship = CST(0x0028_1040)
    PixelIntensityRelationshipSign = SS(0x0028_1041)
    ImagerPixelSpacing = DSn(0x0018_1164)
    PixelDataAreaOriginRelativeToFOV = FLn(0x0018_7036)
    PixelDataAreaRotationAngleRelativeToFOV = FL_(0x0018_7038)
    GeometricalProperties = CS(0x0028_9444)
    GeometricMaximumDistortion = FL_(0x0028_9445)
    ImageProcessingApplied = CSTn(0x0028_9446)
