# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Study Sequence (0008,1110)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI, UIn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RelatedInformationEntitiesReferencedStudySequenceItem(Item):
    """Item of Referenced Study Sequence (0008,1110) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    __slots__ = ()

    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 10.37)."""
    PertinentSOPClassesInStudy: UIn = UIn(0x3010_0052)
    """Pertinent SOP Classes in Study (3010,0052), VM 1-n, Type 3 (PS3.3 10.37)."""
    ReferencedSeriesSequence: SQ[RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem] = SQ(
        0x0008_1115, "RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem"
    )
    """Referenced Series Sequence (0008,1115), VM 1, Type 3 (PS3.3 10.37)."""


class RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 10.37)."""
    PertinentSOPClassesInSeries: UIn = UIn(0x3010_0053)
    """Pertinent SOP Classes in Series (3010,0053), VM 1-n, Type 3 (PS3.3 10.37)."""
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_1140, "ImageSOPInstanceReferenceMacro")
    """Referenced Image Sequence (0008,1140), VM 1, Type 3 (PS3.3 10.37)."""
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_114A, "SOPInstanceReferenceMacro")
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 10.37)."""
