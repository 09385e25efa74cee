# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Encrypted Attributes Data Set."""

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class EncryptedAttributesDataSetMacro(Macro):
    """Encrypted Attributes Data Set (PS3.3 C.12.1.1.4.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.4.2
    """

    def __init__(
        self,
        /,
        *,
        ModifiedAttributesSequence: Items[Dataset] = ...,
    ) -> None: ...
    ModifiedAttributesSequence: SQ[Sequence[Dataset], Dataset]
    """Modified Attributes Sequence (0400,0550), SQ, VM 1, Type 1.

    PS3.3 C.12.1.1.4.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.4.2
    """
