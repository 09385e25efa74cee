# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the X-Ray 3D Angiographic Image IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRay3DFrameTypeMacro,
)


class XRay3DAngiographicImageSharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the X-Ray 3D Angiographic Image IOD (PS3.3 A.53).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.53.html
    """

    __slots__ = ()


class XRay3DAngiographicImagePerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    ContrastBolusUsageMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    PixelMeasuresMacro,
    PixelValueTransformationMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    RespiratorySynchronizationMacro,
    XRay3DFrameTypeMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the X-Ray 3D Angiographic Image IOD (PS3.3 A.53).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.53.html
    """

    __slots__ = ()
