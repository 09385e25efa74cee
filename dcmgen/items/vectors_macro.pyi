# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Vectors Macro."""

from dcmgen.model.fields import OF, UL, US, FLn, FLnValue, OFValue, ULValue, USValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class VectorsMacro(Macro):
    """Vectors Macro (PS3.3 C.27.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfVectors: ULValue = ...,
        VectorDimensionality: USValue = ...,
        VectorCoordinateData: OFValue = ...,
        VectorAccuracy: FLnValue = ...,
    ) -> None: ...
    NumberOfVectors: UL
    """Number of Vectors (0066,001E), UL, VM 1, Type 1.

    PS3.3 C.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """
    VectorDimensionality: US
    """Vector Dimensionality (0066,001F), US, VM 1, Type 1.

    PS3.3 C.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """
    VectorAccuracy: FLn
    """Vector Accuracy (0066,0020), FL, VM 1-n, Type 3.

    PS3.3 C.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """
    VectorCoordinateData: OF
    """Vector Coordinate Data (0066,0021), OF, VM 1, Type 1.

    PS3.3 C.27.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.3.html
    """

class VectorsMacros(Sequence[VectorsMacro]):
    def add(
        self,
        /,
        *,
        NumberOfVectors: ULValue = ...,
        VectorDimensionality: USValue = ...,
        VectorCoordinateData: OFValue = ...,
        VectorAccuracy: FLnValue = ...,
    ) -> VectorsMacro: ...
