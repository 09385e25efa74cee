# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Presentation State Shutter Module."""

from dcmgen.model.fields import US, USn, USnValue, USValue
from dcmgen.model.iod import Module

class PresentationStateShutterModule(Module):
    """Presentation State Shutter Module (PS3.3 C.11.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.12.html
    """

    def __init__(
        self,
        /,
        *,
        ShutterPresentationValue: USValue = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
    ) -> None: ...
    ShutterPresentationValue: US
    """Shutter Presentation Value (0018,1622), US, VM 1, Type 1C.

    Required if the Display Shutter Module is present or the Bitmap Display Shutter Module is present. Not allowed
    otherwise.

    PS3.3 C.11.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.12.html
    """
    ShutterPresentationColorCIELabValue: USn
    """Shutter Presentation Color CIELab Value (0018,1624), US, VM 3, Type 1C.

    Required if (the Display Shutter Module is present or the Bitmap Display Shutter Module is present) and the SOP
    Class is not Grayscale Softcopy Presentation State Storage. Not allowed otherwise.

    PS3.3 C.11.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.12.html
    """
