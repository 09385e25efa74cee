# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value, USorSS, USorSSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PixelValueMappingToCodedConceptSequenceItem(Item):
    """Item of Pixel Value Mapping to Coded Concept Sequence (0022,1450) (PS3.3 C.8.28.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

    def __init__(
        self,
        /,
        *,
        MappedPixelValue: USorSSValue = ...,
        PixelValueMappingCodeSequence: Items[CodeSequenceMacro] = ...,
        PixelValueMappingExplanation: LO_Value = ...,
    ) -> None: ...
    MappedPixelValue: USorSS
    """Mapped Pixel Value (0022,1452), US or SS, VM 1, Type 1.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelValueMappingCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Pixel Value Mapping Code Sequence (0040,9098), SQ, VM 1, Type 1.

    Codes: CID 4265 Ophthalmic Thickness Deviation Category (Defined, inferred).

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """
    PixelValueMappingExplanation: LO_
    """Pixel Value Mapping Explanation (0022,1454), LO, VM 1, Type 3.

    PS3.3 C.8.28.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.28.2.html
    """

class PixelValueMappingToCodedConceptSequenceItems(Sequence[PixelValueMappingToCodedConceptSequenceItem]):
    def add(
        self,
        /,
        *,
        MappedPixelValue: USorSSValue = ...,
        PixelValueMappingCodeSequence: Items[CodeSequenceMacro] = ...,
        PixelValueMappingExplanation: LO_Value = ...,
    ) -> PixelValueMappingToCodedConceptSequenceItem: ...
