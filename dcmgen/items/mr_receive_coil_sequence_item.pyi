# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Receive Coil Sequence (0018,9042)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, LO_, SH, SQ, AnyText, Items, LO_Value, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MultiCoilDefinitionSequenceItem(Item):
    """Item of Multi-Coil Definition Sequence (0018,9045) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    def __init__(
        self,
        /,
        *,
        MultiCoilElementName: SHValue = ...,
        MultiCoilElementUsed: Literal["YES", "NO"] = ...,
    ) -> None: ...
    MultiCoilElementName: SH
    """Multi-Coil Element Name (0018,9047), SH, VM 1, Type 1.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    MultiCoilElementUsed: CS[Literal["YES", "NO"]]
    """Multi-Coil Element Used (0018,9048), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

class MultiCoilDefinitionSequenceItems(Sequence[MultiCoilDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        MultiCoilElementName: SHValue = ...,
        MultiCoilElementUsed: Literal["YES", "NO"] = ...,
    ) -> MultiCoilDefinitionSequenceItem: ...

class MRReceiveCoilSequenceItem(Item):
    """Item of MR Receive Coil Sequence (0018,9042) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    def __init__(
        self,
        /,
        *,
        ReceiveCoilName: SHValue = ...,
        ReceiveCoilType: Literal["BODY", "VOLUME", "SURFACE", "MULTICOIL"] | AnyText = ...,
        QuadratureReceiveCoil: Literal["YES", "NO"] = ...,
        MultiCoilDefinitionSequence: Items[MultiCoilDefinitionSequenceItem] = ...,
        ReceiveCoilManufacturerName: LO_Value = ...,
        MultiCoilConfiguration: LO_Value = ...,
    ) -> None: ...
    ReceiveCoilName: SH
    """Receive Coil Name (0018,1250), SH, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    ReceiveCoilManufacturerName: LO_
    """Receive Coil Manufacturer Name (0018,9041), LO, VM 1, Type 2C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    ReceiveCoilType: CST[Literal["BODY", "VOLUME", "SURFACE", "MULTICOIL"]]
    """Receive Coil Type (0018,9043), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Defined Terms: BODY, VOLUME, SURFACE, MULTICOIL.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    QuadratureReceiveCoil: CS[Literal["YES", "NO"]]
    """Quadrature Receive Coil (0018,9044), CS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    Enumerated Values: YES, NO.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    MultiCoilDefinitionSequence: SQ[MultiCoilDefinitionSequenceItems, MultiCoilDefinitionSequenceItem]
    """Multi-Coil Definition Sequence (0018,9045), SQ, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL and Receive Coil Type is MULTICOIL. Otherwise allowed
    only if Receive Coil Type is MULTICOIL.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """
    MultiCoilConfiguration: LO_
    """Multi-Coil Configuration (0018,9046), LO, VM 1, Type 3.

    PS3.3 C.8.13.5.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

class MRReceiveCoilSequenceItems(Sequence[MRReceiveCoilSequenceItem]):
    def add(
        self,
        /,
        *,
        ReceiveCoilName: SHValue = ...,
        ReceiveCoilType: Literal["BODY", "VOLUME", "SURFACE", "MULTICOIL"] | AnyText = ...,
        QuadratureReceiveCoil: Literal["YES", "NO"] = ...,
        MultiCoilDefinitionSequence: Items[MultiCoilDefinitionSequenceItem] = ...,
        ReceiveCoilManufacturerName: LO_Value = ...,
        MultiCoilConfiguration: LO_Value = ...,
    ) -> MRReceiveCoilSequenceItem: ...
