# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Performed Series Sequence (0040,0340)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, LO_, SQ, UI_, AEn, PNn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class PerformedSeriesSequenceItem(Item):
    """Item of Performed Series Sequence (0040,0340) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    PerformingPhysicianName = PNn(0x0008_1050)
    PerformingPhysicianIdentificationSequence = SQ(0x0008_1052, "PersonIdentificationMacro")
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    ProtocolName = LO_(0x0018_1030)
    SeriesInstanceUID = UI_(0x0020_000E)
    SeriesDescription = LO_(0x0008_103E)
    SeriesDescriptionCodeSequence = SQ(0x0008_103F, "CodeSequenceMacro")
    RetrieveAETitle = AEn(0x0008_0054)
    ArchiveRequested = CS_(0x0040_A494)
    ReferencedImageSequence = SQ(0x0008_1140, "PerformedSeriesSequenceReferencedImageSequenceItem")
    ReferencedNonImageCompositeSOPInstanceSequence = SQ(0x0040_0220, "SOPInstanceReferenceMacro")


class PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    SpecimenIdentifier = LO_(0x0040_0551)
    SpecimenUID = UI_(0x0040_0554)


class PerformedSeriesSequenceReferencedImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Image Sequence (0008,1140) (PS3.3 C.4.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.4.15.html
    """

    __slots__ = ()

    ContainerIdentifier = LO_(0x0040_0512)
    SpecimenDescriptionSequence = SQ(
        0x0040_0560, "PerformedSeriesSequenceReferencedImageSequenceSpecimenDescriptionSequenceItem"
    )
