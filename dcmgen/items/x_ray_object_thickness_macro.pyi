# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Object Thickness Macro."""

from dcmgen.items.object_thickness_sequence_item import ObjectThicknessSequenceItem, ObjectThicknessSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayObjectThicknessMacro(Macro):
    """X-Ray Object Thickness Macro (PS3.3 C.8.19.6.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.7.html
    """

    def __init__(
        self,
        /,
        *,
        ObjectThicknessSequence: Items[ObjectThicknessSequenceItem] = ...,
    ) -> None: ...
    ObjectThicknessSequence: SQ[ObjectThicknessSequenceItems, ObjectThicknessSequenceItem]
    """Object Thickness Sequence (0018,9456), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.7.html
    """
