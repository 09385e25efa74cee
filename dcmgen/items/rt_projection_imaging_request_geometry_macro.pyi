# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Projection Imaging Request Geometry Macro."""

from typing import Literal

from dcmgen.items.imaging_device_location_parameter_sequence_item import (
    ImagingDeviceLocationParameterSequenceItem,
    ImagingDeviceLocationParameterSequenceItems,
)
from dcmgen.items.matrix_based_rt_imaging_geometry_macro import (
    MatrixBasedRTImagingGeometryMacro,
    MatrixBasedRTImagingGeometryMacros,
)
from dcmgen.model.fields import CST, SQ, AnyText, Items
from dcmgen.model.iod import Macro

class RTProjectionImagingRequestGeometryMacro(Macro):
    """RT Projection Imaging Request Geometry Macro (PS3.3 C.36.2.4.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """

    def __init__(
        self,
        /,
        *,
        ImagingSourceLocationSpecificationType: Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"]
        | AnyText = ...,
        ImagingDeviceLocationMatrixSequence: Items[MatrixBasedRTImagingGeometryMacro] = ...,
        ImagingDeviceLocationParameterSequence: Items[ImagingDeviceLocationParameterSequenceItem] = ...,
    ) -> None: ...
    ImagingSourceLocationSpecificationType: CST[Literal["ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS"]]
    """Imaging Source Location Specification Type (3002,0111), CS, VM 1, Type 1.

    Defined Terms: ABSOLUTE_MATRIX, ABSOLUTE_PARAMS, RELATIVE_PARAMS.

    PS3.3 C.36.2.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """
    ImagingDeviceLocationMatrixSequence: SQ[MatrixBasedRTImagingGeometryMacros, MatrixBasedRTImagingGeometryMacro]
    """Imaging Device Location Matrix Sequence (3002,0112), SQ, VM 1, Type 1C.

    Required if Imaging Source Location Specification Type is ABSOLUTE_MATRIX. Not allowed otherwise.

    PS3.3 C.36.2.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """
    ImagingDeviceLocationParameterSequence: SQ[
        ImagingDeviceLocationParameterSequenceItems, ImagingDeviceLocationParameterSequenceItem
    ]
    """Imaging Device Location Parameter Sequence (3002,0113), SQ, VM 1, Type 1C.

    Required if Imaging Source Location Specification Type is ABSOLUTE_PARAMS or RELATIVE_PARAMS. Not allowed
    otherwise.

    PS3.3 C.36.2.4.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.html#sect_C.36.2.4.1
    """
