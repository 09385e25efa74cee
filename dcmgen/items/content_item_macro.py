# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, DT_, PN, SQ, TM, UI, UT, DSn, FDn, SLn, ULn
from dcmgen.model.iod import Macro


class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

    __slots__ = ()

    ValueType = CS(0x0040_A040)
    ObservationDateTime = DT_(0x0040_A032)
    ObservationStartDateTime = DT_(0x0040_A033)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    DateTime = DT(0x0040_A120)
    Date = DA(0x0040_A121)
    Time = TM(0x0040_A122)
    PersonName = PN(0x0040_A123)
    UID = UI(0x0040_A124)
    TextValue = UT(0x0040_A160)
    ConceptCodeSequence = SQ(0x0040_A168, "CodeSequenceMacro")
    NumericValue = DSn(0x0040_A30A)
    FloatingPointValue = FDn(0x0040_A161)
    RationalNumeratorValue = SLn(0x0040_A162)
    RationalDenominatorValue = ULn(0x0040_A163)
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "ContentItemReferencedSOPSequenceItem")
