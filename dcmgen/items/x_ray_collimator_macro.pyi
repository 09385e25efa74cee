# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray Collimator Macro."""

from dcmgen.items.collimator_shape_sequence_item import CollimatorShapeSequenceItem, CollimatorShapeSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class XRayCollimatorMacro(Macro):
    """X-Ray Collimator Macro (PS3.3 C.8.19.6.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.12.html
    """

    def __init__(
        self,
        /,
        *,
        CollimatorShapeSequence: Items[CollimatorShapeSequenceItem] = ...,
    ) -> None: ...
    CollimatorShapeSequence: SQ[CollimatorShapeSequenceItems, CollimatorShapeSequenceItem]
    """Collimator Shape Sequence (0018,9407), SQ, VM 1, Type 1.

    PS3.3 C.8.19.6.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.12.html
    """
