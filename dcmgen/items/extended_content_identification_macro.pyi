# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Extended Content Identification Macro."""

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import LO, LO_, Items, LO_Value, LOValue, PN_Value

class ExtendedContentIdentificationMacro(ContentCreatorMacro):
    """Extended Content Identification Macro (PS3.3 10.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        UserContentLongLabel: LOValue = ...,
        ContentDescription: LO_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    UserContentLongLabel: LO
    """User Content Long Label (3010,0034), LO, VM 1, Type 1.

    PS3.3 10.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 2.

    PS3.3 10.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """
