# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Overlay Plane Module."""

from dcmgen.model.fields import US, OBorOW, OBorOWValue, USValue
from dcmgen.model.iod import Module

class OverlayPlaneModule(Module):
    """Overlay Plane Module (PS3.3 C.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        OverlayRows: USValue = ...,
        OverlayData: OBorOWValue = ...,
    ) -> None: ...
    OverlayRows: US
    """Overlay Rows (60xx,0010), US, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
    OverlayData: OBorOW
    """Overlay Data (60xx,3000), OB or OW, VM 1, Type 1.

    PS3.3 C.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.9.2.html
    """
