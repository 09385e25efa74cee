# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""NM Detector Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.detector_information_sequence_item import DetectorInformationSequenceItem


class NMDetectorModule(Module):
    """NM Detector Module (PS3.3 C.8.4.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.11.html
    """

    __slots__ = ()

    DetectorInformationSequence: SQ[DetectorInformationSequenceItem] = SQ(
        0x0054_0022, "DetectorInformationSequenceItem"
    )
    """Detector Information Sequence (0054,0022), VM 1, Type 2 (PS3.3 C.8.4.11)."""
