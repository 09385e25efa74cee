# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Optical Path Identification Macro."""

from dcmgen.items.optical_path_identification_sequence_item import (
    OpticalPathIdentificationSequenceItem,
    OpticalPathIdentificationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class OpticalPathIdentificationMacro(Macro):
    """Optical Path Identification Macro (PS3.3 C.8.12.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.2.html
    """

    def __init__(
        self,
        /,
        *,
        OpticalPathIdentificationSequence: Items[OpticalPathIdentificationSequenceItem] = ...,
    ) -> None: ...
    OpticalPathIdentificationSequence: SQ[OpticalPathIdentificationSequenceItems, OpticalPathIdentificationSequenceItem]
    """Optical Path Identification Sequence (0048,0207), SQ, VM 1, Type 1.

    PS3.3 C.8.12.6.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.6.2.html
    """
