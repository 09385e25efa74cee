# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Creator Macro."""

from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.model.fields import PN_, SQ, Items, PN_Value
from dcmgen.model.iod import Macro

class ContentCreatorMacro(Macro):
    """Content Creator Macro (PS3.3 10.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    ContentCreatorName: PN_
    """Content Creator's Name (0070,0084), PN, VM 1, Type 3.

    PS3.3 10.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """
    ContentCreatorIdentificationCodeSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Content Creator's Identification Code Sequence (0070,0086), SQ, VM 1, Type 3.

    PS3.3 10.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.2.html
    """
