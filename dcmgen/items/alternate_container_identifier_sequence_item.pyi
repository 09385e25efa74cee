# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Alternate Container Identifier Sequence (0040,0515)."""

from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.model.fields import LO, SQ, Items, LOValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class AlternateContainerIdentifierSequenceItem(Item):
    """Item of Alternate Container Identifier Sequence (0040,0515) (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    def __init__(
        self,
        /,
        *,
        ContainerIdentifier: LOValue = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
    ) -> None: ...
    ContainerIdentifier: LO
    """Container Identifier (0040,0512), LO, VM 1, Type 1.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """
    IssuerOfTheContainerIdentifierSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of the Container Identifier Sequence (0040,0513), SQ, VM 1, Type 2.

    PS3.3 C.7.6.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

class AlternateContainerIdentifierSequenceItems(Sequence[AlternateContainerIdentifierSequenceItem]):
    def add(
        self,
        /,
        *,
        ContainerIdentifier: LOValue = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
    ) -> AlternateContainerIdentifierSequenceItem: ...
