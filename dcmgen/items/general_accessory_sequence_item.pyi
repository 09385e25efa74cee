# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of General Accessory Sequence (300A,0420)."""

from typing import Literal

from dcmgen.model.fields import CST_, FL_, IS, LO_, SH, ST_, AnyText, FL_Value, ISValue, LO_Value, SHValue, ST_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class GeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
        SourceToGeneralAccessoryDistance: FL_Value = ...,
    ) -> None: ...
    GeneralAccessoryNumber: IS
    """General Accessory Number (300A,0424), IS, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GeneralAccessoryID: SH
    """General Accessory ID (300A,0421), SH, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GeneralAccessoryDescription: ST_
    """General Accessory Description (300A,0422), ST, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]]
    """General Accessory Type (300A,0423), CS, VM 1, Type 3.

    Defined Terms: GRATICULE, IMAGE_DETECTOR, RETICLE.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    SourceToGeneralAccessoryDistance: FL_
    """Source to General Accessory Distance (300A,0425), FL, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class GeneralAccessorySequenceItems(Sequence[GeneralAccessorySequenceItem]):
    def add(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
        SourceToGeneralAccessoryDistance: FL_Value = ...,
    ) -> GeneralAccessorySequenceItem: ...
