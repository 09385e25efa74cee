# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Image - Equipment Coordinate Relationship Module."""

from typing import Literal

from dcmgen.model.fields import CST, AnyText, DSn, DSnValue
from dcmgen.model.iod import Module

class ImageEquipmentCoordinateRelationshipModule(Module):
    """Image - Equipment Coordinate Relationship Module (PS3.3 C.7.6.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.21.html
    """

    def __init__(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        EquipmentCoordinateSystemIdentification: Literal["ISOCENTER"] | AnyText = ...,
    ) -> None: ...
    ImageToEquipmentMappingMatrix: DSn
    """Image to Equipment Mapping Matrix (0028,9520), DS, VM 16, Type 1.

    PS3.3 C.7.6.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.21.html
    """
    EquipmentCoordinateSystemIdentification: CST[Literal["ISOCENTER"]]
    """Equipment Coordinate System Identification (0028,9537), CS, VM 1, Type 1.

    Defined Terms: ISOCENTER.

    PS3.3 C.7.6.21: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.21.html
    """
