# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, SQ, USorSS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PixelValueMappingToCodedConceptSequenceItem(Item):
    """Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    __slots__ = ()

    MappedPixelValue: USorSS = USorSS(0x0022_1452)
    """Mapped Pixel Value (0022,1452), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelValueMappingCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_9098, "CodeSequenceMacro")
    """Pixel Value Mapping Code Sequence (0040,9098), VM 1, Type 1 (PS3.3 C.8.28.2)."""
    PixelValueMappingExplanation: LO_ = LO_(0x0022_1454)
    """Pixel Value Mapping Explanation (0022,1454), VM 1, Type 3 (PS3.3 C.8.28.2)."""
