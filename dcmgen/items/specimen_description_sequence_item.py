# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Specimen Preparation Sequence (0040,0610)."""

from __future__ import annotations

from dcmgen.items.primary_anatomic_structure_macro import PrimaryAnatomicStructureMacro
from dcmgen.model.fields import LO, LO_, SQ, UI, UT_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro


class SpecimenPreparationSequenceItem(Item):
    """Item of Specimen Preparation Sequence (0040,0610) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    SpecimenPreparationStepContentItemSequence: SQ[ContentItemMacro] = SQ(0x0040_0612, "ContentItemMacro")
    """Specimen Preparation Step Content Item Sequence (0040,0612), VM 1, Type 1 (PS3.3 C.7.6.22)."""


class SpecimenDescriptionSequenceItem(PrimaryAnatomicStructureMacro, Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    SpecimenIdentifier: LO = LO(0x0040_0551)
    """Specimen Identifier (0040,0551), VM 1, Type 1 (PS3.3 C.7.6.22)."""
    IssuerOfTheSpecimenIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0562, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of the Specimen Identifier Sequence (0040,0562), VM 1, Type 2 (PS3.3 C.7.6.22)."""
    SpecimenUID: UI = UI(0x0040_0554)
    """Specimen UID (0040,0554), VM 1, Type 1 (PS3.3 C.7.6.22)."""
    SpecimenTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_059A, "CodeSequenceMacro")
    """Specimen Type Code Sequence (0040,059A), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    SpecimenShortDescription: LO_ = LO_(0x0040_0600)
    """Specimen Short Description (0040,0600), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    SpecimenDetailedDescription: UT_ = UT_(0x0040_0602)
    """Specimen Detailed Description (0040,0602), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    SpecimenPreparationSequence: SQ[SpecimenPreparationSequenceItem] = SQ(
        0x0040_0610, "SpecimenPreparationSequenceItem"
    )
    """Specimen Preparation Sequence (0040,0610), VM 1, Type 2 (PS3.3 C.7.6.22)."""
    SpecimenLocalizationContentItemSequence: SQ[ContentItemMacro] = SQ(0x0040_0620, "ContentItemMacro")
    """Specimen Localization Content Item Sequence (0040,0620), VM 1, Type 1C (PS3.3 C.7.6.22)."""
