# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Parameterized RT Imaging Geometry Macro."""

from dcmgen.items.parameterized_rt_imaging_geometry_image_receptor_position_sequence_item import (
    ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem,
    ParameterizedRTImagingGeometryImageReceptorPositionSequenceItems,
)
from dcmgen.items.parameterized_rt_imaging_geometry_imaging_source_position_sequence_item import (
    ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem,
    ParameterizedRTImagingGeometryImagingSourcePositionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ParameterizedRTImagingGeometryMacro(Macro):
    """Parameterized RT Imaging Geometry Macro (PS3.3 C.36.2.4.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem] = ...,
    ) -> None: ...
    ImagingSourcePositionSequence: SQ[
        ParameterizedRTImagingGeometryImagingSourcePositionSequenceItems,
        ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem,
    ]
    """Imaging Source Position Sequence (3002,010D), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.3.html
    """
    ImageReceptorPositionSequence: SQ[
        ParameterizedRTImagingGeometryImageReceptorPositionSequenceItems,
        ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem,
    ]
    """Image Receptor Position Sequence (3002,010E), SQ, VM 1, Type 1.

    PS3.3 C.36.2.4.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.3.html
    """

class ParameterizedRTImagingGeometryMacros(Sequence[ParameterizedRTImagingGeometryMacro]):
    def add(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem] = ...,
    ) -> ParameterizedRTImagingGeometryMacro: ...
