# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Source Image Corneal Processed Data Sequence (0046,0244)."""

from typing import Literal

from dcmgen.model.fields import CS, FL, FLn, FLnValue, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SourceImageCornealProcessedDataSequenceItem(Item):
    """Item of Source Image Corneal Processed Data Sequence (0046,0244) (PS3.3 C.8.30.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

    def __init__(
        self,
        /,
        *,
        CornealPointLocation: FLnValue = ...,
        CornealPointEstimated: Literal["Y", "N"] = ...,
        AxialPower: FLValue = ...,
        TangentialPower: FLValue = ...,
        RefractivePower: FLValue = ...,
        RelativeElevation: FLValue = ...,
        CornealWavefront: FLValue = ...,
    ) -> None: ...
    CornealPointLocation: FLn
    """Corneal Point Location (0046,0247), FL, VM 3, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealPointEstimated: CS[Literal["Y", "N"]]
    """Corneal Point Estimated (0046,0248), CS, VM 1, Type 1.

    Enumerated Values: Y, N.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    AxialPower: FL
    """Axial Power (0046,0249), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    TangentialPower: FL
    """Tangential Power (0046,0250), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    RefractivePower: FL
    """Refractive Power (0046,0251), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    RelativeElevation: FL
    """Relative Elevation (0046,0252), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """
    CornealWavefront: FL
    """Corneal Wavefront (0046,0253), FL, VM 1, Type 1.

    PS3.3 C.8.30.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.30.3.html
    """

class SourceImageCornealProcessedDataSequenceItems(Sequence[SourceImageCornealProcessedDataSequenceItem]):
    def add(
        self,
        /,
        *,
        CornealPointLocation: FLnValue = ...,
        CornealPointEstimated: Literal["Y", "N"] = ...,
        AxialPower: FLValue = ...,
        TangentialPower: FLValue = ...,
        RefractivePower: FLValue = ...,
        RelativeElevation: FLValue = ...,
        CornealWavefront: FLValue = ...,
    ) -> SourceImageCornealProcessedDataSequenceItem: ...
