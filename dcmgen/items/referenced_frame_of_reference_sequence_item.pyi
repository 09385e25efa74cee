# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Frame of Reference Sequence (3006,0010)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import SQ, UI, Items, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTReferencedSeriesSequenceItem(Item):
    """Item of RT Referenced Series Sequence (3006,0014) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ContourImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ContourImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Contour Image Sequence (3006,0016), SQ, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class RTReferencedSeriesSequenceItems(Sequence[RTReferencedSeriesSequenceItem]):
    def add(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ContourImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
    ) -> RTReferencedSeriesSequenceItem: ...

class RTReferencedStudySequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of RT Referenced Study Sequence (3006,0012) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RTReferencedSeriesSequence: Items[RTReferencedSeriesSequenceItem] = ...,
    ) -> None: ...
    RTReferencedSeriesSequence: SQ[RTReferencedSeriesSequenceItems, RTReferencedSeriesSequenceItem]
    """RT Referenced Series Sequence (3006,0014), SQ, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class RTReferencedStudySequenceItems(Sequence[RTReferencedStudySequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        RTReferencedSeriesSequence: Items[RTReferencedSeriesSequenceItem] = ...,
    ) -> RTReferencedStudySequenceItem: ...

class ReferencedFrameOfReferenceSequenceItem(Item):
    """Item of Referenced Frame of Reference Sequence (3006,0010) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        FrameOfReferenceUID: UIValue = ...,
        RTReferencedStudySequence: Items[RTReferencedStudySequenceItem] = ...,
    ) -> None: ...
    FrameOfReferenceUID: UI
    """Frame of Reference UID (0020,0052), UI, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    RTReferencedStudySequence: SQ[RTReferencedStudySequenceItems, RTReferencedStudySequenceItem]
    """RT Referenced Study Sequence (3006,0012), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class ReferencedFrameOfReferenceSequenceItems(Sequence[ReferencedFrameOfReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        FrameOfReferenceUID: UIValue = ...,
        RTReferencedStudySequence: Items[RTReferencedStudySequenceItem] = ...,
    ) -> ReferencedFrameOfReferenceSequenceItem: ...
