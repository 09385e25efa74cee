# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Specimen Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.alternate_container_identifier_sequence_item import AlternateContainerIdentifierSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.container_component_sequence_item import ContainerComponentSequenceItem
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.specimen_description_sequence_item import SpecimenDescriptionSequenceItem


class SpecimenMacro(Macro):
    """Specimen Macro (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    ContainerIdentifier: LO = LO(0x0040_0512)
    """Container Identifier (0040,0512), VM 1, Type 1 (PS3.3 C.7.6.22)."""
    IssuerOfTheContainerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0040_0513, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of the Container Identifier Sequence (0040,0513), VM 1, Type 2 (PS3.3 C.7.6.22)."""
    AlternateContainerIdentifierSequence: SQ[AlternateContainerIdentifierSequenceItem] = SQ(
        0x0040_0515, "AlternateContainerIdentifierSequenceItem"
    )
    """Alternate Container Identifier Sequence (0040,0515), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_0518, "CodeSequenceMacro")
    """Container Type Code Sequence (0040,0518), VM 1, Type 2 (PS3.3 C.7.6.22)."""
    ContainerDescription: LO_ = LO_(0x0040_051A)
    """Container Description (0040,051A), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    ContainerComponentSequence: SQ[ContainerComponentSequenceItem] = SQ(0x0040_0520, "ContainerComponentSequenceItem")
    """Container Component Sequence (0040,0520), VM 1, Type 3 (PS3.3 C.7.6.22)."""
    SpecimenDescriptionSequence: SQ[SpecimenDescriptionSequenceItem] = SQ(
        0x0040_0560, "SpecimenDescriptionSequenceItem"
    )
    """Specimen Description Sequence (0040,0560), VM 1, Type 1 (PS3.3 C.7.6.22)."""
