# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame Pixel Data Properties Sequence (0028,9443)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, FL_, SS, CSn, CSTn, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FramePixelDataPropertiesSequenceItem(Item):
    """Item of Frame Pixel Data Properties Sequence (0028,9443) (PS3.3 C.8.19.6.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.4.html
    """

    __slots__ = ()

    FrameType: CSn = CSn(0x0008_9007)
    """Frame Type (0008,9007), VM 4-5, Type 1 (PS3.3 C.8.19.6.4)."""
    PixelIntensityRelationship: CST[Literal["LIN", "LOG", "OTHER"]] = CST(0x0028_1040)
    """Pixel Intensity Relationship (0028,1040), VM 1, Type 1 (PS3.3 C.8.19.6.4)."""
    PixelIntensityRelationshipSign: SS = SS(0x0028_1041)
    """Pixel Intensity Relationship Sign (0028,1041), VM 1, Type 1 (PS3.3 C.8.19.6.4)."""
    ImagerPixelSpacing: DSn = DSn(0x0018_1164)
    """Imager Pixel Spacing (0018,1164), VM 2, Type 1C (PS3.3 C.8.19.6.4)."""
    PixelDataAreaOriginRelativeToFOV: FLn = FLn(0x0018_7036)
    """Pixel Data Area Origin Relative To FOV (0018,7036), VM 2, Type 3 (PS3.3 C.8.19.6.4)."""
    PixelDataAreaRotationAngleRelativeToFOV: FL_ = FL_(0x0018_7038)
    """Pixel Data Area Rotation Angle Relative To FOV (0018,7038), VM 1, Type 3 (PS3.3 C.8.19.6.4)."""
    GeometricalProperties: CS[Literal["UNIFORM", "NON_UNIFORM"]] = CS(0x0028_9444)
    """Geometrical Properties (0028,9444), VM 1, Type 1 (PS3.3 C.8.19.6.4)."""
    GeometricMaximumDistortion: FL_ = FL_(0x0028_9445)
    """Geometric Maximum Distortion (0028,9445), VM 1, Type 2C (PS3.3 C.8.19.6.4)."""
    ImageProcessingApplied: CSTn[
        Literal["DIGITAL_SUBTR", "HIGH_PASS_FILTER", "LOW_PASS_FILTER", "MULTI_BAND_FLTR", "FRAME_AVERAGING", "NONE"]
    ] = CSTn(0x0028_9446)
    """Image Processing Applied (0028,9446), VM 1-n, Type 1 (PS3.3 C.8.19.6.4)."""
