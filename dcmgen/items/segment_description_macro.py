# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Segment Description Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.items.multiple_site_general_anatomy_optional_macro import MultipleSiteGeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS, LO, SQ, ST_, UI, US, UT


class SegmentDescriptionMacro(MultipleSiteGeneralAnatomyOptionalMacro, ContentCreatorMacro):
    """Segment Description Macro (PS3.3 C.8.20.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.4.html#sect_C.8.20.4.1
    """

    __slots__ = ()

    SegmentNumber = US(0x0062_0004)
    SegmentLabel = LO(0x0062_0005)
    SegmentDescription = ST_(0x0062_0006)
    SegmentAlgorithmType = CS(0x0062_0008)
    SegmentedPropertyCategoryCodeSequence = SQ(0x0062_0003, "CodeSequenceMacro")
    SegmentedPropertyTypeCodeSequence = SQ(
        0x0062_000F, "ReferencedSegmentationSequenceSegmentedPropertyTypeCodeSequenceItem"
    )
    TrackingID = UT(0x0062_0020)
    TrackingUID = UI(0x0062_0021)
    DefinitionSourceSequence = SQ(0x0008_1156, "FiducialSequenceDefinitionSourceSequenceItem")
