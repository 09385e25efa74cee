# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Performed Series Sequence (0040,0340)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import CS_, LO_, SQ, UI_, AEn, AEnValue, Items, LO_Value, PNn, PNnValue, UI_Value, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    def __init__(
        self,
        /,
        *,
        SpecimenIdentifier: LO_Value = ...,
        SpecimenUID: UI_Value = ...,
    ) -> None: ...
    SpecimenIdentifier: LO_
    """Specimen Identifier (0040,0551), LO, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    SpecimenUID: UI_
    """Specimen UID (0040,0554), UI, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

class PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItems(
    Sequence[PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem]
):
    def add(
        self,
        /,
        *,
        SpecimenIdentifier: LO_Value = ...,
        SpecimenUID: UI_Value = ...,
    ) -> PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem: ...

class PerformedSeriesSequenceReferencedImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ContainerIdentifier: LO_Value = ...,
        SpecimenDescriptionSequence: Items[
            PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem
        ] = ...,
    ) -> None: ...
    ContainerIdentifier: LO_
    """Container Identifier (0040,0512), LO, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    SpecimenDescriptionSequence: SQ[
        PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItems,
        PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem,
    ]
    """Specimen Description Sequence (0040,0560), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

class PerformedSeriesSequenceReferencedImageSequenceItems(Sequence[PerformedSeriesSequenceReferencedImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ContainerIdentifier: LO_Value = ...,
        SpecimenDescriptionSequence: Items[
            PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem
        ] = ...,
    ) -> PerformedSeriesSequenceReferencedImageSequenceItem: ...

class PerformedSeriesSequenceItem(Item):
    """Item of Performed Series Sequence (0040,0340) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformingPhysicianName: PNnValue = ...,
        PerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ReferencedImageSequence: Items[PerformedSeriesSequenceReferencedImageSequenceItem] = ...,
        ProtocolName: LO_Value = ...,
        SeriesInstanceUID: UI_Value = ...,
        ReferencedNonImageCompositeSOPInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ArchiveRequested: Literal["NO", "YES", "", None] = ...,
    ) -> None: ...
    PerformingPhysicianName: PNn
    """Performing Physician's Name (0008,1050), PN, VM 1-n.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    PerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Performing Physician Identification Sequence (0008,1052), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    ProtocolName: LO_
    """Protocol Name (0018,1030), LO, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    SeriesInstanceUID: UI_
    """Series Instance UID (0020,000E), UI, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    SeriesDescription: LO_
    """Series Description (0008,103E), LO, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Series Description Code Sequence (0008,103F), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    ArchiveRequested: CS_[Literal["NO", "YES", ""]]
    """Archive Requested (0040,A494), CS, VM 1.

    Enumerated Values: NO, YES.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    ReferencedImageSequence: SQ[
        PerformedSeriesSequenceReferencedImageSequenceItems, PerformedSeriesSequenceReferencedImageSequenceItem
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """
    ReferencedNonImageCompositeSOPInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Non-Image Composite SOP Instance Sequence (0040,0220), SQ, VM 1.

    PS3.3 C.4.15: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

class PerformedSeriesSequenceItems(Sequence[PerformedSeriesSequenceItem]):
    def add(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        PerformingPhysicianName: PNnValue = ...,
        PerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ReferencedImageSequence: Items[PerformedSeriesSequenceReferencedImageSequenceItem] = ...,
        ProtocolName: LO_Value = ...,
        SeriesInstanceUID: UI_Value = ...,
        ReferencedNonImageCompositeSOPInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        ArchiveRequested: Literal["NO", "YES", "", None] = ...,
    ) -> PerformedSeriesSequenceItem: ...
