# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Radiotherapy Keys."""

from dcmgen.model.fields import IS, LO, LO_, PN_, SH, CSn, CSnValue, ISValue, LO_Value, LOValue, PN_Value, SHValue
from dcmgen.model.iod import Macro

class RadiotherapyKeysMacro(Macro):
    """Radiotherapy Keys (PS3.3 F.5.46).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        UserContentLabel: SHValue = ...,
        UserContentLongLabel: LOValue = ...,
        ContentDescription: LO_Value = ...,
        ContentCreatorName: PN_Value = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
    UserContentLabel: SH
    """User Content Label (3010,0033), SH, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
    UserContentLongLabel: LO
    """User Content Long Label (3010,0034), LO, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 2.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
    ContentCreatorName: PN_
    """Content Creator's Name (0070,0084), PN, VM 1, Type 2.

    PS3.3 F.5.46: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.46.html
    """
