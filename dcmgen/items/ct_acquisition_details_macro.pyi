# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Acquisition Details Macro."""

from dcmgen.items.ct_acquisition_details_sequence_item import (
    CTAcquisitionDetailsSequenceItem,
    CTAcquisitionDetailsSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CTAcquisitionDetailsMacro(Macro):
    """CT Acquisition Details Macro (PS3.3 C.8.15.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        CTAcquisitionDetailsSequence: Items[CTAcquisitionDetailsSequenceItem] = ...,
    ) -> None: ...
    CTAcquisitionDetailsSequence: SQ[CTAcquisitionDetailsSequenceItems, CTAcquisitionDetailsSequenceItem]
    """CT Acquisition Details Sequence (0018,9304), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """
