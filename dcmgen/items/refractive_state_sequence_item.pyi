# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Refractive State Sequence (0022,001B)."""

from dcmgen.model.fields import FD_, FL, FD_Value, FLValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RefractiveStateSequenceItem(Item):
    """Item of Refractive State Sequence (0022,001B) (PS3.3 C.8.17.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

    def __init__(
        self,
        /,
        *,
        SphericalLensPower: FLValue = ...,
        CylinderLensPower: FLValue = ...,
        CylinderAxis: FLValue = ...,
        VertexDistance: FD_Value = ...,
    ) -> None: ...
    SphericalLensPower: FL
    """Spherical Lens Power (0022,0007), FL, VM 1, Type 1.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    CylinderLensPower: FL
    """Cylinder Lens Power (0022,0008), FL, VM 1, Type 1.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    CylinderAxis: FL
    """Cylinder Axis (0022,0009), FL, VM 1, Type 1.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """
    VertexDistance: FD_
    """Vertex Distance (0022,000F), FD, VM 1, Type 3.

    PS3.3 C.8.17.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.8.html
    """

class RefractiveStateSequenceItems(Sequence[RefractiveStateSequenceItem]):
    def add(
        self,
        /,
        *,
        SphericalLensPower: FLValue = ...,
        CylinderLensPower: FLValue = ...,
        CylinderAxis: FLValue = ...,
        VertexDistance: FD_Value = ...,
    ) -> RefractiveStateSequenceItem: ...
