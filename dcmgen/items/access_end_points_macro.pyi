# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Access End Points Macro."""

from dcmgen.model.fields import UR_, AEn, AEnValue, UR_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class AccessEndPointsMacro(Macro):
    """Access End Points Macro (PS3.3 C.38.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        RetrieveURL: UR_Value = ...,
    ) -> None: ...
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n, Type 3.

    PS3.3 C.38.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.4.html
    """
    RetrieveURL: UR_
    """Retrieve URL (0008,1190), UR, VM 1, Type 3.

    PS3.3 C.38.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.4.html
    """
    StoredInstanceBaseURI: UR_
    """Stored Instance Base URI (0008,0407), UR, VM 1, Type 3.

    PS3.3 C.38.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.4.html
    """

class AccessEndPointsMacros(Sequence[AccessEndPointsMacro]):
    def add(
        self,
        /,
        *,
        RetrieveAETitle: AEnValue = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        RetrieveURL: UR_Value = ...,
    ) -> AccessEndPointsMacro: ...
