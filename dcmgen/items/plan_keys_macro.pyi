# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Plan Keys."""

from dcmgen.model.fields import CSn, CSnValue
from dcmgen.model.iod import Macro

class PlanKeysMacro(Macro):
    """Plan Keys (PS3.3 F.5.40).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.40.html
    """

    def __init__(
        self,
        /,
        *,
        SpecificCharacterSet: CSnValue = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.5.40: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.40.html
    """
