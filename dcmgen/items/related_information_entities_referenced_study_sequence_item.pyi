# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Study Sequence (0008,1110)."""

from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import SQ, UI, Items, UIn, UInValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem(Item):
    """Item of Referenced Series Sequence (0008,1115) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    def __init__(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PertinentSOPClassesInSeries: UInValue = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    PertinentSOPClassesInSeries: UIn
    """Pertinent SOP Classes in Series (3010,0053), UI, VM 1-n, Type 3.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 3.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    ReferencedInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

class RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItems(
    Sequence[RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem]
):
    def add(
        self,
        /,
        *,
        SeriesInstanceUID: UIValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ReferencedInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        PertinentSOPClassesInSeries: UInValue = ...,
    ) -> RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem: ...

class RelatedInformationEntitiesReferencedStudySequenceItem(Item):
    """Item of Referenced Study Sequence (0008,1110) (PS3.3 10.37).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

    def __init__(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        ReferencedSeriesSequence: Items[
            RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem
        ] = ...,
        PertinentSOPClassesInStudy: UInValue = ...,
    ) -> None: ...
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    PertinentSOPClassesInStudy: UIn
    """Pertinent SOP Classes in Study (3010,0052), UI, VM 1-n, Type 3.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """
    ReferencedSeriesSequence: SQ[
        RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItems,
        RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem,
    ]
    """Referenced Series Sequence (0008,1115), SQ, VM 1, Type 3.

    PS3.3 10.37: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.37.html
    """

class RelatedInformationEntitiesReferencedStudySequenceItems(
    Sequence[RelatedInformationEntitiesReferencedStudySequenceItem]
):
    def add(
        self,
        /,
        *,
        StudyInstanceUID: UIValue = ...,
        ReferencedSeriesSequence: Items[
            RelatedInformationEntitiesReferencedStudySequenceReferencedSeriesSequenceItem
        ] = ...,
        PertinentSOPClassesInStudy: UInValue = ...,
    ) -> RelatedInformationEntitiesReferencedStudySequenceItem: ...
