# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Data Type Sequence (0018,9807)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PhotoacousticImageDataTypeImageDataTypeSequenceItem(Item):
    """Item of Image Data Type Sequence (0018,9807) (PS3.3 C.8.34.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImageDataTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ImageDataTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Image Data Type Code Sequence (0018,9836), SQ, VM 1, Type 1.

    Codes: CID 11006 Photoacoustic Imaged Property (Defined, inferred).

    PS3.3 C.8.34.5.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.5.3.html
    """

class PhotoacousticImageDataTypeImageDataTypeSequenceItems(
    Sequence[PhotoacousticImageDataTypeImageDataTypeSequenceItem]
):
    def add(
        self,
        /,
        *,
        ImageDataTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> PhotoacousticImageDataTypeImageDataTypeSequenceItem: ...
