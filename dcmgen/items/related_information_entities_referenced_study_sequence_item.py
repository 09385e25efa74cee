# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Study Sequence (0008,1110)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, UIn
from dcmgen.model.iod import Item


class RelatedInformationEntitiesReferencedStudySequenceItem(Item):
    """Item of Referenced Study Sequence (0008,1110) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    __slots__ = ()

    StudyInstanceUID = UI(0x0020_000D)
    PertinentSOPClassesInStudy = UIn(0x3010_0052)
    ReferencedSeriesSequence = SQ(
        0x0008_1115, "RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem"
    )


class RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    PertinentSOPClassesInSeries = UIn(0x3010_0053)
    ReferencedImageSequence = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    ReferencedInstanceSequence = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
