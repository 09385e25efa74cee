# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Real World Value Mapping Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import FD, LO, SH, SQ, FDn, USorSS
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro


class RealWorldValueMappingItemMacro(Macro):
    """Real World Value Mapping Item Macro (PS3.3 C.7.6.16.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

    __slots__ = ()

    RealWorldValueFirstValueMapped: USorSS = USorSS(0x0040_9216)
    """Real World Value First Value Mapped (0040,9216), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    RealWorldValueLastValueMapped: USorSS = USorSS(0x0040_9211)
    """Real World Value Last Value Mapped (0040,9211), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    DoubleFloatRealWorldValueFirstValueMapped: FD = FD(0x0040_9214)
    """Double Float Real World Value First Value Mapped (0040,9214), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    DoubleFloatRealWorldValueLastValueMapped: FD = FD(0x0040_9213)
    """Double Float Real World Value Last Value Mapped (0040,9213), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    RealWorldValueIntercept: FD = FD(0x0040_9224)
    """Real World Value Intercept (0040,9224), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    RealWorldValueSlope: FD = FD(0x0040_9225)
    """Real World Value Slope (0040,9225), VM 1, Type 1C (PS3.3 C.7.6.16.2.11)."""
    RealWorldValueLUTData: FDn = FDn(0x0040_9212)
    """Real World Value LUT Data (0040,9212), VM 1-n, Type 1C (PS3.3 C.7.6.16.2.11)."""
    LUTExplanation: LO = LO(0x0028_3003)
    """LUT Explanation (0028,3003), VM 1, Type 1 (PS3.3 C.7.6.16.2.11)."""
    LUTLabel: SH = SH(0x0040_9210)
    """LUT Label (0040,9210), VM 1, Type 1 (PS3.3 C.7.6.16.2.11)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.7.6.16.2.11)."""
    QuantityDefinitionSequence: SQ[ContentItemWithModifiersMacro] = SQ(0x0040_9220, "ContentItemWithModifiersMacro")
    """Quantity Definition Sequence (0040,9220), VM 1, Type 3 (PS3.3 C.7.6.16.2.11)."""
