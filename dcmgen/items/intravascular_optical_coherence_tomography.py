# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Shared Functional Groups Sequence (5200,9229) in the Intravascular Optical Coherence Tomography IOD."""

from __future__ import annotations

from dcmgen.items.cardiac_synchronization_macro import CardiacSynchronizationMacro
from dcmgen.items.derivation_image_macro import DerivationImageMacro
from dcmgen.items.frame_anatomy_macro import FrameAnatomyMacro
from dcmgen.items.frame_content_macro import FrameContentMacro
from dcmgen.items.frame_voi_lut_macro import FrameVOILUTMacro
from dcmgen.items.intravascular_frame_content_macro import IntravascularFrameContentMacro
from dcmgen.items.intravascular_oct_frame_content_macro import IntravascularOCTFrameContentMacro
from dcmgen.items.intravascular_oct_frame_type_macro import IntravascularOCTFrameTypeMacro
from dcmgen.items.pixel_intensity_relationship_lut_macro import PixelIntensityRelationshipLUTMacro
from dcmgen.items.pixel_measures_macro import PixelMeasuresMacro
from dcmgen.model.iod import Item


class IntravascularOpticalCoherenceTomographySharedFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    IntravascularFrameContentMacro,
    IntravascularOCTFrameContentMacro,
    IntravascularOCTFrameTypeMacro,
    PixelIntensityRelationshipLUTMacro,
    PixelMeasuresMacro,
    Item,
):
    """Item of Shared Functional Groups Sequence (5200,9229) in the Intravascular Optical Coherence Tomography IOD (PS3.3 A.66).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.66.html
    """

    __slots__ = ()


class IntravascularOpticalCoherenceTomographyPerFrameFunctionalGroupsSequenceItem(
    CardiacSynchronizationMacro,
    DerivationImageMacro,
    FrameAnatomyMacro,
    FrameContentMacro,
    FrameVOILUTMacro,
    IntravascularFrameContentMacro,
    IntravascularOCTFrameContentMacro,
    IntravascularOCTFrameTypeMacro,
    PixelIntensityRelationshipLUTMacro,
    PixelMeasuresMacro,
    Item,
):
    """Item of Per-Frame Functional Groups Sequence (5200,9230) in the Intravascular Optical Coherence Tomography IOD (PS3.3 A.66).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.66.html
    """

    __slots__ = ()
