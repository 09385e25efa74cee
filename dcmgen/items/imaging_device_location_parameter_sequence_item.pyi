# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Imaging Device Location Parameter Sequence (3002,0113)."""

from dcmgen.items.parameterized_rt_imaging_geometry_image_receptor_position_sequence_item import (
    ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem,
)
from dcmgen.items.parameterized_rt_imaging_geometry_imaging_source_position_sequence_item import (
    ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem,
)
from dcmgen.items.parameterized_rt_imaging_geometry_macro import ParameterizedRTImagingGeometryMacro
from dcmgen.model.fields import US, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImagingDeviceLocationParameterSequenceItem(ParameterizedRTImagingGeometryMacro, Item):
    """Item of Imaging Device Location Parameter Sequence (3002,0113) (PS3.3 C.36.2.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """

    def __init__(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem] = ...,
        ReferencedRadiationRTControlPointIndex: USValue = ...,
    ) -> None: ...
    ReferencedRadiationRTControlPointIndex: US
    """Referenced Radiation RT Control Point Index (300A,073B), US, VM 1, Type 1C.

    Required if Imaging Source Location Specification Type is RELATIVE_PARAMS. Not allowed otherwise.

    PS3.3 C.36.2.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """

class ImagingDeviceLocationParameterSequenceItems(Sequence[ImagingDeviceLocationParameterSequenceItem]):
    def add(
        self,
        /,
        *,
        ImagingSourcePositionSequence: Items[ParameterizedRTImagingGeometryImagingSourcePositionSequenceItem] = ...,
        ImageReceptorPositionSequence: Items[ParameterizedRTImagingGeometryImageReceptorPositionSequenceItem] = ...,
        ReferencedRadiationRTControlPointIndex: USValue = ...,
    ) -> ImagingDeviceLocationParameterSequenceItem: ...
