# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SR Document Keys."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, IS, SQ, TM, CSn
from dcmgen.model.iod import Macro


class SRDocumentKeysMacro(Macro):
    """SR Document Keys (PS3.3 F.5.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    InstanceNumber = IS(0x0020_0013)
    CompletionFlag = CS(0x0040_A491)
    VerificationFlag = CS(0x0040_A493)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    VerificationDateTime = DT(0x0040_A030)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    ContentSequence = SQ(0x0040_A730, "SRDocumentKeysContentSequenceItem")
