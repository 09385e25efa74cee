# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Annotation Presentation Module."""

from dcmgen.model.fields import LO_, US_, LO_Value, US_Value
from dcmgen.model.iod import Module

class BasicAnnotationPresentationModule(Module):
    """Basic Annotation Presentation Module (PS3.3 C.13.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.7.html
    """

    def __init__(
        self,
        /,
        *,
        AnnotationPosition: US_Value = ...,
        TextString: LO_Value = ...,
    ) -> None: ...
    AnnotationPosition: US_
    """Annotation Position (2030,0010), US, VM 1.

    PS3.3 C.13.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.7.html
    """
    TextString: LO_
    """Text String (2030,0020), LO, VM 1.

    PS3.3 C.13.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.7.html
    """
