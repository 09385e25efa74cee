# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Encapsulated Document Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, LO, SQ, ST, ST_, TM_, CSn
from dcmgen.model.iod import Macro


class EncapsulatedDocumentKeysMacro(Macro):
    """Encapsulated Document Keys (PS3.3 F.5.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    InstanceNumber = IS(0x0020_0013)
    DocumentTitle = ST_(0x0042_0010)
    HL7InstanceIdentifier = ST(0x0040_E001)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    MIMETypeOfEncapsulatedDocument = LO(0x0042_0012)
