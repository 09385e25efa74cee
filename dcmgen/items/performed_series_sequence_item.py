# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Performed Series Sequence (0040,0340)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CS_, LO_, SQ, UI_, AEn, PNn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class PerformedSeriesSequenceItem(Item):
    """Item of Performed Series Sequence (0040,0340) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    PerformingPhysicianName: PNn = PNn(0x0008_1050)
    """Performing Physician's Name (0008,1050), VM 1-n (PS3.3 C.4.15)."""
    PerformingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1052, "PersonIdentificationMacro"
    )
    """Performing Physician Identification Sequence (0008,1052), VM 1 (PS3.3 C.4.15)."""
    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n (PS3.3 C.4.15)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1 (PS3.3 C.4.15)."""
    ProtocolName: LO_ = LO_(0x0018_1030)
    """Protocol Name (0018,1030), VM 1 (PS3.3 C.4.15)."""
    SeriesInstanceUID: UI_ = UI_(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1 (PS3.3 C.4.15)."""
    SeriesDescription: LO_ = LO_(0x0008_103E)
    """Series Description (0008,103E), VM 1 (PS3.3 C.4.15)."""
    SeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_103F, "CodeSequenceMacro")
    """Series Description Code Sequence (0008,103F), VM 1 (PS3.3 C.4.15)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n (PS3.3 C.4.15)."""
    ArchiveRequested: CS_[Literal["NO", "YES"]] = CS_(0x0040_A494)
    """Archive Requested (0040,A494), VM 1 (PS3.3 C.4.15)."""
    ReferencedImageSequence: SQ[PerformedSeriesSequenceReferencedImageSequenceItem] = SQ(
        0x0008_1140, "PerformedSeriesSequenceReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1 (PS3.3 C.4.15)."""
    ReferencedNonImageCompositeSOPInstanceSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0040_0220, "SOPInstanceReferenceMacro"
    )
    """Referenced Non-Image Composite SOP Instance Sequence (0040,0220), VM 1 (PS3.3 C.4.15)."""


class PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    SpecimenIdentifier: LO_ = LO_(0x0040_0551)
    """Specimen Identifier (0040,0551), VM 1 (PS3.3 C.4.15)."""
    SpecimenUID: UI_ = UI_(0x0040_0554)
    """Specimen UID (0040,0554), VM 1 (PS3.3 C.4.15)."""


class PerformedSeriesSequenceReferencedImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    ContainerIdentifier: LO_ = LO_(0x0040_0512)
    """Container Identifier (0040,0512), VM 1 (PS3.3 C.4.15)."""
    SpecimenDescriptionSequence: SQ[PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem] = SQ(
        0x0040_0560, "PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem"
    )
    """Specimen Description Sequence (0040,0560), VM 1 (PS3.3 C.4.15)."""
