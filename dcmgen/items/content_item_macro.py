# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Content Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, DT_, PN, SQ, TM, UI, UT, DSn, FDn, SLn, ULn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_referenced_sop_sequence_item import ContentItemReferencedSOPSequenceItem


class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

    __slots__ = ()

    ValueType: CS[
        Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ]
    ] = CS(0x0040_A040)
    """Value Type (0040,A040), VM 1, Type 1 (PS3.3 10.2)."""
    ObservationDateTime: DT_ = DT_(0x0040_A032)
    """Observation DateTime (0040,A032), VM 1, Type 3 (PS3.3 10.2)."""
    ObservationStartDateTime: DT_ = DT_(0x0040_A033)
    """Observation Start DateTime (0040,A033), VM 1, Type 3 (PS3.3 10.2)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 10.2)."""
    DateTime: DT = DT(0x0040_A120)
    """DateTime (0040,A120), VM 1, Type 1C (PS3.3 10.2)."""
    Date: DA = DA(0x0040_A121)
    """Date (0040,A121), VM 1, Type 1C (PS3.3 10.2)."""
    Time: TM = TM(0x0040_A122)
    """Time (0040,A122), VM 1, Type 1C (PS3.3 10.2)."""
    PersonName: PN = PN(0x0040_A123)
    """Person Name (0040,A123), VM 1, Type 1C (PS3.3 10.2)."""
    UID: UI = UI(0x0040_A124)
    """UID (0040,A124), VM 1, Type 1C (PS3.3 10.2)."""
    TextValue: UT = UT(0x0040_A160)
    """Text Value (0040,A160), VM 1, Type 1C (PS3.3 10.2)."""
    ConceptCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A168, "CodeSequenceMacro")
    """Concept Code Sequence (0040,A168), VM 1, Type 1C (PS3.3 10.2)."""
    NumericValue: DSn = DSn(0x0040_A30A)
    """Numeric Value (0040,A30A), VM 1-n, Type 1C (PS3.3 10.2)."""
    FloatingPointValue: FDn = FDn(0x0040_A161)
    """Floating Point Value (0040,A161), VM 1-n, Type 1C (PS3.3 10.2)."""
    RationalNumeratorValue: SLn = SLn(0x0040_A162)
    """Rational Numerator Value (0040,A162), VM 1-n, Type 1C (PS3.3 10.2)."""
    RationalDenominatorValue: ULn = ULn(0x0040_A163)
    """Rational Denominator Value (0040,A163), VM 1-n, Type 1C (PS3.3 10.2)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1C (PS3.3 10.2)."""
    ReferencedSOPSequence: SQ[ContentItemReferencedSOPSequenceItem] = SQ(
        0x0008_1199, "ContentItemReferencedSOPSequenceItem"
    )
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1C (PS3.3 10.2)."""
