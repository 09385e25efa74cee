# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Specimen Preparation Sequence (0040,0610)."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, SQ, UI, UT_
from dcmgen.model.iod import Item
from dcmgen.model.parts import PrimaryAnatomicStructureMacro


class SpecimenPreparationSequenceItem(Item):
    """Item of Specimen Preparation Sequence (0040,0610) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    SpecimenPreparationStepContentItemSequence = SQ(0x0040_0612, "ContentItemMacro")


class SpecimenDescriptionSequenceItem(PrimaryAnatomicStructureMacro, Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    SpecimenIdentifier = LO(0x0040_0551)
    IssuerOfTheSpecimenIdentifierSequence = SQ(0x0040_0562, "HL7v2HierarchicDesignatorMacro")
    SpecimenUID = UI(0x0040_0554)
    SpecimenTypeCodeSequence = SQ(0x0040_059A, "CodeSequenceMacro")
    SpecimenShortDescription = LO_(0x0040_0600)
    SpecimenDetailedDescription = UT_(0x0040_0602)
    SpecimenPreparationSequence = SQ(0x0040_0610, "SpecimenPreparationSequenceItem")
    SpecimenLocalizationContentItemSequence = SQ(0x0040_0620, "ContentItemMacro")
