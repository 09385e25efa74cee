# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Encapsulated Document Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA_, IS, LO, SQ, ST, ST_, TM_, CSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class EncapsulatedDocumentKeysMacro(Macro):
    """Encapsulated Document Keys (PS3.3 F.5.32).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.32)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 2 (PS3.3 F.5.32)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 2 (PS3.3 F.5.32)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.32)."""
    DocumentTitle: ST_ = ST_(0x0042_0010)
    """Document Title (0042,0010), VM 1, Type 2 (PS3.3 F.5.32)."""
    HL7InstanceIdentifier: ST = ST(0x0040_E001)
    """HL7 Instance Identifier (0040,E001), VM 1, Type 1C (PS3.3 F.5.32)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 2 (PS3.3 F.5.32)."""
    MIMETypeOfEncapsulatedDocument: LO = LO(0x0042_0012)
    """MIME Type of Encapsulated Document (0042,0012), VM 1, Type 1 (PS3.3 F.5.32)."""
