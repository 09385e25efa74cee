# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Frame of Reference Sequence (3006,0010)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, UI
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class ReferencedFrameOfReferenceSequenceItem(Item):
    """Item of Referenced Frame of Reference Sequence (3006,0010) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    FrameOfReferenceUID: UI = UI(0x0020_0052)
    """Frame of Reference UID (0020,0052), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    RTReferencedStudySequence: SQ[RTReferencedStudySequenceItem] = SQ(0x3006_0012, "RTReferencedStudySequenceItem")
    """RT Referenced Study Sequence (3006,0012), VM 1, Type 3 (PS3.3 C.8.8.5)."""


class RTReferencedSeriesSequenceItem(Item):
    """Item of RT Referenced Series Sequence (3006,0014) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    ContourImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x3006_0016, "ImageSOPInstanceReferenceMacro")
    """Contour Image Sequence (3006,0016), VM 1, Type 1 (PS3.3 C.8.8.5)."""


class RTReferencedStudySequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Referenced Study Sequence (3006,0012) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    RTReferencedSeriesSequence: SQ[RTReferencedSeriesSequenceItem] = SQ(0x3006_0014, "RTReferencedSeriesSequenceItem")
    """RT Referenced Series Sequence (3006,0014), VM 1, Type 1 (PS3.3 C.8.8.5)."""
