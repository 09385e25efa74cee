# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Referenced Frame of Reference Sequence (3006,0010)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class ReferencedFrameOfReferenceSequenceItem(Item):
    """Item of Referenced Frame of Reference Sequence (3006,0010) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    FrameOfReferenceUID = UI(0x0020_0052)
    RTReferencedStudySequence = SQ(0x3006_0012, "RTReferencedStudySequenceItem")


class RTReferencedSeriesSequenceItem(Item):
    """Item of RT Referenced Series Sequence (3006,0014) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    ContourImageSequence = SQ(0x3006_0016, "ImageSOPInstanceReferenceMacro")


class RTReferencedStudySequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Referenced Study Sequence (3006,0012) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    RTReferencedSeriesSequence = SQ(0x3006_0014, "RTReferencedSeriesSequenceItem")
