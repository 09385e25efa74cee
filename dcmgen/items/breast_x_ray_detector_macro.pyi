# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast X-Ray Detector Macro."""

from dcmgen.items.detector_position_sequence_item import DetectorPositionSequenceItem, DetectorPositionSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class BreastXRayDetectorMacro(Macro):
    """Breast X-Ray Detector Macro (PS3.3 C.8.31.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorPositionSequence: Items[DetectorPositionSequenceItem] = ...,
    ) -> None: ...
    DetectorPositionSequence: SQ[DetectorPositionSequenceItems, DetectorPositionSequenceItem]
    """Detector Position Sequence (0018,9541), SQ, VM 1, Type 1.

    PS3.3 C.8.31.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.31.3.html
    """
