# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Specimen Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, LO_, SQ
from dcmgen.model.iod import Macro


class SpecimenMacro(Macro):
    """Specimen Macro (PS3.3 C.7.6.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.22.html
    """

    __slots__ = ()

    ContainerIdentifier = LO(0x0040_0512)
    IssuerOfTheContainerIdentifierSequence = SQ(0x0040_0513, "HL7v2HierarchicDesignatorMacro")
    AlternateContainerIdentifierSequence = SQ(0x0040_0515, "AlternateContainerIdentifierSequenceItem")
    ContainerTypeCodeSequence = SQ(0x0040_0518, "CodeSequenceMacro")
    ContainerDescription = LO_(0x0040_051A)
    ContainerComponentSequence = SQ(0x0040_0520, "ContainerComponentSequenceItem")
    SpecimenDescriptionSequence = SQ(0x0040_0560, "SpecimenDescriptionSequenceItem")
