# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unassigned Shared Converted Attributes Macro."""

from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class UnassignedSharedConvertedAttributesMacro(Macro):
    """Unassigned Shared Converted Attributes Macro (PS3.3 C.7.6.16.2.25.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.25.1
    """

    def __init__(
        self,
        /,
        *,
        UnassignedSharedConvertedAttributesSequence: Items[Dataset] = ...,
    ) -> None: ...
    UnassignedSharedConvertedAttributesSequence: SQ[Sequence[Dataset], Dataset]
    """Unassigned Shared Converted Attributes Sequence (0020,9170), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.7.6.16.2.25.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.25.1
    """
