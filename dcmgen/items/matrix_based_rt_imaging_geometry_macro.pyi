# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Matrix-based RT Imaging Geometry Macro."""

from dcmgen.items.image_receptor_position_sequence_item import (
    ImageReceptorPositionSequenceItem,
    ImageReceptorPositionSequenceItems,
)
from dcmgen.items.imaging_source_position_sequence_item import (
    ImagingSourcePositionSequenceItem,
    ImagingSourcePositionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class MatrixBasedRTImagingGeometryMacro(Macro):
    """Matrix-based RT Imaging Geometry Macro (PS3.3 C.36.2.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ImageReceptorPositionSequenceItem] = ...,
    ) -> None: ...
    ImagingSourcePositionSequence: SQ[ImagingSourcePositionSequenceItems, ImagingSourcePositionSequenceItem]
    """Imaging Source Position Sequence (3002,010D), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """
    ImageReceptorPositionSequence: SQ[ImageReceptorPositionSequenceItems, ImageReceptorPositionSequenceItem]
    """Image Receptor Position Sequence (3002,010E), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.2.html
    """

class MatrixBasedRTImagingGeometryMacros(Sequence[MatrixBasedRTImagingGeometryMacro]):
    def add(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ImageReceptorPositionSequenceItem] = ...,
    ) -> MatrixBasedRTImagingGeometryMacro: ...
