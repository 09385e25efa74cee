# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
)


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSharedFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD (PS3.3 A.84).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.84.html
    """

    __slots__ = ()


class OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisPerFrameFunctionalGroupsSequenceItem(
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTWithLUTMacro,
    PixelMeasuresMacro,
    PlaneOrientationPatientMacro,
    PlanePositionPatientMacro,
    RealWorldValueMappingMacro,
    ReferencedImageMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD (PS3.3 A.84).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.84.html
    """

    __slots__ = ()
