# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Detector Module."""

from dcmgen.items.detector_information_sequence_item import (
    DetectorInformationSequenceItem,
    DetectorInformationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class NMDetectorModule(Module):
    """NM Detector Module (PS3.3 C.8.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

    def __init__(
        self,
        /,
        *,
        DetectorInformationSequence: Items[DetectorInformationSequenceItem] = ...,
    ) -> None: ...
    DetectorInformationSequence: SQ[DetectorInformationSequenceItems, DetectorInformationSequenceItem]
    """Detector Information Sequence (0054,0022), SQ, VM 1, Type 2.

    PS3.3 C.8.4.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """
