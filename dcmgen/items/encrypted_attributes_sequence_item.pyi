# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Encrypted Attributes Sequence (0400,0500)."""

from dcmgen.model.fields import OB, UI, OBValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class EncryptedAttributesSequenceItem(Item):
    """Item of Encrypted Attributes Sequence (0400,0500) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        EncryptedContentTransferSyntaxUID: UIValue = ...,
        EncryptedContent: OBValue = ...,
    ) -> None: ...
    EncryptedContentTransferSyntaxUID: UI
    """Encrypted Content Transfer Syntax UID (0400,0510), UI, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    EncryptedContent: OB
    """Encrypted Content (0400,0520), OB, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class EncryptedAttributesSequenceItems(Sequence[EncryptedAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        EncryptedContentTransferSyntaxUID: UIValue = ...,
        EncryptedContent: OBValue = ...,
    ) -> EncryptedAttributesSequenceItem: ...
