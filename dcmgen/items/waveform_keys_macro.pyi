# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Keys."""

from dcmgen.model.fields import DA, IS, TM, CSn, CSnValue, DAValue, ISValue, TMValue
from dcmgen.model.iod import Macro

class WaveformKeysMacro(Macro):
    """Waveform Keys (PS3.3 F.5.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        SpecificCharacterSet: CSnValue = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 F.5.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 F.5.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 F.5.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.24.html
    """
